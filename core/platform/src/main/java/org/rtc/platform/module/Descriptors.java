package org.rtc.platform.module;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the jars of the running application say of themselves, and the tables that their migrations make. */
@ApplicationScoped
public class Descriptors {
    private static final String ENTRY = "META-INF/rtc-module.properties";
    private static final Pattern TABLE = Pattern.compile("(?im)^\\s*create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?`?(\\w+)");

    private final Map<String, Descriptor> byId = new TreeMap<>();

    @PostConstruct
    void read() {
        try {
            for (URL url : Collections.list(Thread.currentThread().getContextClassLoader().getResources(ENTRY))) {
                Descriptor descriptor = read(url);
                byId.putIfAbsent(descriptor.id(), descriptor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By id. */
    public Map<String, Descriptor> all() {
        return byId;
    }

    private static Descriptor read(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        Properties properties = new Properties();
        String jar = "";
        List<String> tables = new ArrayList<>();
        try (InputStream in = connection.getInputStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            String id = properties.getProperty("id", "").strip();
            if (connection instanceof JarURLConnection inJar) {
                jar = inJar.getJarFileURL().getPath();
                tables(inJar, "db/" + id + "/", tables);
            } else if (url.getProtocol().equals("file")) {
                tables(Path.of(URI.create(url.toString())).getParent().resolveSibling("db").resolve(id), tables);
            }
            Collections.sort(tables);
            return new Descriptor(id, properties.getProperty("version", "").strip(), properties.getProperty("spi", "").strip(),
                    requires(properties.getProperty("requires", "")), jar.substring(jar.lastIndexOf('/') + 1), size(connection), tables);
        }
    }

    private static List<String> requires(String text) {
        return Arrays.stream(text.split(",(?![^\\[(]*[\\])])")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static void tables(JarURLConnection jar, String folder, List<String> tables) throws IOException {
        for (var entry : Collections.list(jar.getJarFile().entries())) {
            if (entry.getName().startsWith(folder) && entry.getName().endsWith(".sql")) {
                try (InputStream in = jar.getJarFile().getInputStream(entry)) {
                    tables(new String(in.readAllBytes(), StandardCharsets.UTF_8), tables);
                }
            }
        }
    }

    private static void tables(Path folder, List<String> tables) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".sql")).toList()) {
                    tables(Files.readString(file), tables);
                }
            }
        }
    }

    private static void tables(String sql, List<String> tables) {
        Matcher matcher = TABLE.matcher(sql);
        while (matcher.find()) {
            tables.add(matcher.group(1));
        }
    }

    private static long size(URLConnection connection) throws IOException {
        return connection instanceof JarURLConnection jar ? new File(jar.getJarFile().getName()).length() : 0;
    }

    /**
     * @param requires such as {@code catalogue[1,2)}
     * @param jar      name of its file; empty where it lies in a folder
     * @param bytes    of the jar
     * @param tables   that its migrations make
     */
    public record Descriptor(String id, String version, String spi, List<String> requires, String jar, long bytes, List<String> tables) {
        /** The ids of those that it needs. */
        public List<String> needs() {
            return requires.stream().map(each -> each.replaceAll("[\\[(].*", "")).toList();
        }
    }
}
