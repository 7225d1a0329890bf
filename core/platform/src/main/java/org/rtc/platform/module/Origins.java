package org.rtc.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** With which part a class came: the one whose descriptor lies in the same jar. */
@ApplicationScoped
public class Origins {
    private static final String ENTRY = "META-INF/rtc-module.properties";

    private final Map<URI, Optional<String>> known = new ConcurrentHashMap<>();

    /** @return the part's id; empty for classes of the server, of libraries and of tests */
    public Optional<String> of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return known.computeIfAbsent(source.getLocation().toURI(), Origins::read);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> read(URI place) {
        if (!"file".equals(place.getScheme())) {
            return Optional.empty();
        }
        Path path = Path.of(place);
        try {
            if (Files.isDirectory(path)) {
                Path file = path.resolve(ENTRY);
                return Files.exists(file) ? id(Files.newInputStream(file)) : Optional.empty();
            }
            try (ZipFile jar = new ZipFile(path.toFile())) {
                ZipEntry entry = jar.getEntry(ENTRY);
                return entry == null ? Optional.empty() : id(jar.getInputStream(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> id(InputStream descriptor) throws IOException {
        try (descriptor) {
            Properties properties = new Properties();
            properties.load(descriptor);
            return Optional.ofNullable(properties.getProperty("id")).map(String::strip);
        }
    }
}
