package org.rtc.scorm.pack.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;

/**
 * The characters of an XML file. What the bytes are counts for more than what the file says of itself:
 * authoring tools declare UTF-8 and write windows-1252, or the other way round.
 */
public final class ManifestText {

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final List<Charset> WIDE = List.of(
            Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"), StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private ManifestText() {
    }

    public static String decode(byte[] bytes, Problems problems) {
        var wide = WIDE.stream().filter(charset -> beginsWith(bytes, "\uFEFF", charset) || beginsWith(bytes, "<", charset))
                .findFirst();
        var text = wide.isPresent() ? new String(bytes, wide.get()) : decodeNarrow(bytes, problems);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decodeNarrow(byte[] bytes, Problems problems) {
        var declared = declared(bytes);
        var utf8 = strictly(StandardCharsets.UTF_8, bytes);
        var ascii = utf8.isPresent() && utf8.get().length() == bytes.length;
        var named = charset(declared).filter(charset -> !WIDE.contains(charset) && !charset.name().startsWith("UTF-16"));
        if (ascii || utf8.isPresent() && named.equals(Optional.of(StandardCharsets.UTF_8))) {
            return utf8.get();
        }
        if (utf8.isPresent()) {
            problems.add(ProblemKind.ENCODING, declared, "UTF-8");
            return utf8.get();
        }
        var other = named.filter(charset -> !charset.equals(StandardCharsets.UTF_8)).map(ManifestText::asBrowsersDo);
        if (other.isEmpty()) {
            problems.add(ProblemKind.ENCODING, declared, OLD.name());
        }
        return new String(bytes, other.orElse(OLD));
    }

    private static boolean beginsWith(byte[] bytes, String start, Charset charset) {
        var wanted = start.getBytes(charset);
        return bytes.length >= wanted.length
                && ByteBuffer.wrap(bytes, 0, wanted.length).equals(ByteBuffer.wrap(wanted));
    }

    private static String declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1);
        var matcher = DECLARED.matcher(head.replaceFirst("^\u00EF\u00BB\u00BF", ""));
        return matcher.find() ? matcher.group(1) : "UTF-8";
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Charset asBrowsersDo(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII) ? OLD : charset;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
