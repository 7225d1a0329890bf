package org.rtc.launcher.module;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rtc.launcher.Refusal;

/** Reads the descriptor of a jar without loading a class of it. Whatever the file may be, a refusal names it. */
public final class PartReader {

    private static final long MOST_BYTES = 250_000_000;
    private static final int MOST_ENTRIES = 50_000;
    private static final int LONGEST_DESCRIPTOR = 64_000;

    private PartReader() {
    }

    /** @throws Refusal when the file is no module */
    public static Part module(Path jar) {
        return read(jar, Part.Kind.MODULE).orElseThrow(() -> Part.refusal(jar,
                "it is no RTC module, for it has no " + Descriptor.ENTRY, "remove it from that folder"));
    }

    /** @return nothing when the jar has no descriptor */
    public static Optional<Part> read(Path jar, Part.Kind kind) {
        checkFile(jar);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(Descriptor.ENTRY);
            if (entry == null) {
                return Optional.empty();
            }
            if (zip.size() > MOST_ENTRIES) {
                throw Part.refusal(jar, "it has " + zip.size() + " entries, a part has at most " + MOST_ENTRIES, "ask its author for a smaller one or remove it");
            }
            List<String> entries = zip.stream().filter(each -> !each.isDirectory()).map(ZipEntry::getName).toList();
            checkNames(jar, entries);
            return Optional.of(new Part(jar, kind, Descriptor.parse(text(zip, entry)), entries));
        } catch (IOException e) {
            throw Part.refusal(jar, "the jar is damaged (" + e.getMessage() + ")", "fetch it again or remove it");
        } catch (IllegalArgumentException e) {
            throw Part.refusal(jar, "in " + Descriptor.ENTRY + " " + e.getMessage(),
                    "ask its author for a corrected jar or remove it");
        }
    }

    private static void checkFile(Path jar) {
        if (Files.isDirectory(jar)) {
            throw Part.refusal(jar, "it is a folder, not a jar", "move it elsewhere");
        }
        if (!Files.exists(jar)) {
            throw Part.refusal(jar, "there is no such file", "give the path of a module's jar");
        }
        try (InputStream content = Files.newInputStream(jar)) {
            byte[] start = content.readNBytes(2);
            if (start.length < 2 || start[0] != 'P' || start[1] != 'K') {
                throw Part.refusal(jar, "it is no jar", "fetch it again or remove it");
            }
            if (Files.size(jar) > MOST_BYTES) {
                throw Part.refusal(jar, "it has " + Files.size(jar) / 1_000_000 + " MB, a part has at most " + MOST_BYTES / 1_000_000,
                        "ask its author for a smaller one or remove it");
            }
        } catch (IOException e) {
            throw Part.refusal(jar, "it cannot be read (" + org.rtc.launcher.setting.Cause.of(e) + ")", "mend that or remove it");
        }
    }

    private static void checkNames(Path jar, List<String> entries) {
        Set<String> seen = new HashSet<>();
        for (String entry : entries) {
            if (!seen.add(entry)) {
                throw Part.refusal(jar, "it has '" + entry + "' twice", "ask its author for a corrected jar or remove it");
            }
            if (entry.startsWith("/") || entry.contains("\\") || List.of(entry.split("/")).contains("..")) {
                throw Part.refusal(jar, "it has an entry with the name '" + entry + "'", "ask its author for a corrected jar or remove it");
            }
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(LONGEST_DESCRIPTOR + 1);
            if (bytes.length > LONGEST_DESCRIPTOR) {
                throw new IllegalArgumentException("are more than " + LONGEST_DESCRIPTOR / 1000 + " kB");
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the text is not in UTF-8", e);
        }
    }
}
