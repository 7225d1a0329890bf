package org.rtc.testkit.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the parts on the class path by their descriptors, as the launcher finds those in its folders. */
public final class Parts {
    private static final String DESCRIPTOR = "META-INF/rtc-module.properties";
    private static final Pattern REQUIRED = Pattern.compile("([a-z][a-z0-9-]*)\\s*(?:[\\[(][^\\])]*[\\])])?");
    private static final List<String> FIRST = List.of("spi", "platform", "learning");

    private Parts() {
    }

    /** Those that others require come first. @throws IllegalStateException where one that is required is missing */
    public static List<Part> onClassPath() {
        Map<String, Part> found = new TreeMap<>(Comparator.comparingInt(Parts::rank).thenComparing(id -> id));
        try {
            for (URL url : java.util.Collections.list(Parts.class.getClassLoader().getResources(DESCRIPTOR))) {
                Part part = read(url);
                found.putIfAbsent(part.id(), part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inOrder(found);
    }

    static List<Part> inOrder(Map<String, Part> found) {
        Map<String, Part> ordered = new LinkedHashMap<>();
        found.values().forEach(part -> place(part, found, ordered));
        return List.copyOf(ordered.values());
    }

    private static void place(Part part, Map<String, Part> found, Map<String, Part> ordered) {
        if (ordered.containsKey(part.id())) {
            return;
        }
        for (String id : part.requires()) {
            Part needed = found.get(id);
            if (needed == null) {
                throw new IllegalStateException("Part " + part.id() + " requires " + id
                        + ", which is not on the test class path: add it to the pom with scope test.");
            }
            place(needed, found, ordered);
        }
        ordered.put(part.id(), part);
    }

    private static int rank(String id) {
        int known = FIRST.indexOf(id);
        return known < 0 ? FIRST.size() : known;
    }

    private static Part read(URL descriptor) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = descriptor.openStream()) {
            properties.load(in);
        }
        Collection<String> requires = REQUIRED.matcher(properties.getProperty("requires", "")).results()
                .map((MatchResult match) -> match.group(1)).toList();
        return new Part(properties.getProperty("id"), List.copyOf(requires), root(descriptor));
    }

    private static URI root(URL descriptor) throws IOException {
        try {
            if (descriptor.openConnection() instanceof JarURLConnection jar) {
                return jar.getJarFileURL().toURI();
            }
            String url = descriptor.toString();
            return new URI(url.substring(0, url.length() - DESCRIPTOR.length()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
