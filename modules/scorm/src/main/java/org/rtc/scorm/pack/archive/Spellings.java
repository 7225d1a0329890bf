package org.rtc.scorm.pack.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;

/** The ways in which the path of an address may have been meant: percent-decoded first, as the standard says. */
final class Spellings {

    private Spellings() {
    }

    static List<String> of(String path) {
        var decoded = percentDecoded(path);
        var spellings = new LinkedHashSet<>(List.of(
                decoded, path, percentDecoded(decoded), decoded.replace('+', ' ')));
        return spellings.stream().flatMap(spelling -> EntryPath.resolve(spelling).stream()).distinct().toList();
    }

    /** Decodes as UTF-8, as windows-1252 when it is not; a percent sign that begins no code stays. */
    static String percentDecoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        var bytes = new ByteArrayOutputStream();
        for (var at = 0; at < path.length(); ) {
            if (path.charAt(at) == '%' && at + 2 < path.length() && hex(path, at + 1) >= 0) {
                bytes.write(hex(path, at + 1));
                at += 3;
            } else {
                var next = path.offsetByCodePoints(at, 1);
                bytes.writeBytes(path.substring(at, next).getBytes(StandardCharsets.UTF_8));
                at = next;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            return bytes.toString(Charset.forName("windows-1252"));
        }
    }

    private static int hex(String path, int at) {
        var high = Character.digit(path.charAt(at), 16);
        var low = Character.digit(path.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
