package org.rtc.testkit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rtc.spi.text.Lang;

/** The guides of one part: {@code help/PART/ID_LANG.md}. */
public final class GuideFiles {
    private GuideFiles() {
    }

    /** What is wrong with them, one line for each thing; a part may have none. */
    public static List<String> wrong(String part) {
        URL folder = Thread.currentThread().getContextClassLoader().getResource("help/" + part);
        if (folder == null) {
            return List.of();
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return check(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return check(jar.provider().getPath(uri));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> check(Path folder) throws IOException {
        Set<String> wrong = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String id = file.getFileName().toString().replaceFirst("_..\\.md$", "");
                Lang.ALL.stream().filter(lang -> !Files.exists(file.resolveSibling(id + "_" + lang.tag() + ".md")))
                        .forEach(lang -> wrong.add(lang.tag() + " lacks the guide " + id));
                if (!Files.readString(file).startsWith("# ")) {
                    wrong.add(file.getFileName() + " does not begin with its title");
                }
            }
        }
        return List.copyOf(wrong);
    }
}
