package org.rtc.launcher.module;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the descriptor of a jar without loading a class of it. */
public final class PartReader {

    private PartReader() {
    }

    /** @return nothing when the jar has no descriptor */
    public static Optional<Part> read(Path jar, Part.Kind kind) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(Descriptor.ENTRY);
            if (entry == null) {
                return Optional.empty();
            }
            String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            List<String> entries = zip.stream().filter(each -> !each.isDirectory()).map(ZipEntry::getName).toList();
            return Optional.of(new Part(jar, kind, Descriptor.parse(text), entries));
        } catch (IOException e) {
            throw Part.refusal(jar, "the jar is damaged (" + e.getMessage() + ")", "fetch it again or remove it");
        } catch (IllegalArgumentException e) {
            throw Part.refusal(jar, "in " + Descriptor.ENTRY + " " + e.getMessage(),
                    "ask its author for a corrected jar or remove it");
        }
    }
}
