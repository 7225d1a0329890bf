package org.rtc.scorm.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageEntry;

/**
 * Pages in windows-1252 that do not say so. Alone in a window browsers guess right; in a frame they take the character set
 * of the page around it, which is ours.
 */
final class OldPage {
    /** Where a page has to say its character set (HTML, prescan of a byte stream). */
    private static final int HEAD = 1024;
    private static final int LONGEST = 2_000_000;
    private static final Pattern SAID = Pattern.compile("charset\\s*=|<\\?xml[^>]*encoding\\s*=", Pattern.CASE_INSENSITIVE);

    private OldPage() {
    }

    static boolean is(PackageArchive archive, PackageEntry entry) throws IOException {
        if (entry.size() > LONGEST) {
            return false;
        }
        try (InputStream in = archive.open(entry)) {
            byte[] head = in.readNBytes(HEAD);
            return !saysItself(head) && !utf8(head, in.readAllBytes());
        }
    }

    private static boolean saysItself(byte[] head) {
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE || SAID.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
    }

    private static boolean utf8(byte[] head, byte[] rest) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.allocate(head.length + rest.length).put(head).put(rest).flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
