package org.rtc.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes jars for tests. */
public final class Jar {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** A jar with the descriptor of a part. */
    public static Jar part(String id, String version, String spi, String requires) {
        return new Jar().with("META-INF/rtc-module.properties",
                "id=" + id + "\nversion=" + version + "\nspi=" + spi + "\nrequires=" + requires + "\n");
    }

    public static Jar part(String id) {
        return part(id, "1.0.0", "[1,2)", "");
    }

    public Jar with(String entry, String text) {
        entries.put(entry, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Jar with(String entry, byte[] content) {
        entries.put(entry, content);
        return this;
    }

    /** Replaces a file of that name, as the build does: by a new file. */
    public Path write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
