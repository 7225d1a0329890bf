package org.rtc.scorm.pack.archive;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The names an entry may have been meant to have. Zips do not say reliably in which character set their
 * names are written, so that a file is to be found under each reading that makes sense; the first is the best.
 */
final class EntryNames {

    private static final List<Charset> OLD = List.of(
            Charset.forName("IBM437"), Charset.forName("IBM850"), Charset.forName("windows-1252"));

    private EntryNames() {
    }

    static List<String> of(ZipArchiveEntry entry) {
        var names = new LinkedHashSet<String>();
        if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField unicode) {
            strictly(StandardCharsets.UTF_8, unicode.getUnicodeName()).ifPresent(names::add);
        }
        var raw = entry.getRawName();
        var utf8 = strictly(StandardCharsets.UTF_8, raw);
        utf8.ifPresent(names::add);
        utf8.filter(name -> !ascii(name)).ifPresent(name -> addUnscrambled(name, names));
        if (utf8.isEmpty() || !ascii(utf8.get())) {
            OLD.forEach(charset -> names.add(new String(raw, charset)));
        }
        return List.copyOf(names);
    }

    /** A tool that read UTF-8 as an old character set and wrote that as UTF-8 leaves "canci├│n" for "canción". */
    private static void addUnscrambled(String name, Set<String> names) {
        for (var charset : OLD) {
            try {
                var bytes = charset.newEncoder().encode(CharBuffer.wrap(name));
                names.add(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
            } catch (CharacterCodingException e) {
                continue;
            }
        }
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean ascii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }
}
