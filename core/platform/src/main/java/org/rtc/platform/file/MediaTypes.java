package org.rtc.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a file is, from its first bytes; its name only tells kinds of text, of ZIP and of old office files apart. */
final class MediaTypes {
    static final String UNKNOWN = "application/octet-stream";
    private static final int HEAD = 8192;

    private static final Map<String, String> ZIPS = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt", "application/vnd.oasis.opendocument.text",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "odp", "application/vnd.oasis.opendocument.presentation",
            "epub", "application/epub+zip");
    private static final Map<String, String> COMPOUNDS = Map.of("doc", "application/msword",
            "xls", "application/vnd.ms-excel", "ppt", "application/vnd.ms-powerpoint");
    private static final Map<String, String> TEXTS = Map.of("csv", "text/csv", "html", "text/html", "htm", "text/html",
            "xhtml", "application/xhtml+xml", "svg", "image/svg+xml", "xml", "application/xml", "json", "application/json",
            "ics", "text/calendar", "md", "text/markdown", "js", "text/javascript");

    private MediaTypes() {
    }

    /** @param name already clean */
    static String find(Path path, String name) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        String extension = FileName.extension(name);
        String signed = Signature.find(head);
        if (signed != null) {
            return switch (signed) {
                case Signature.ZIP -> ZIPS.getOrDefault(extension, signed);
                case Signature.COMPOUND -> COMPOUNDS.getOrDefault(extension, UNKNOWN);
                default -> signed;
            };
        }
        if (isText(head)) {
            return TEXTS.getOrDefault(extension, looksLikeMarkup(head) ? "text/html" : "text/plain");
        }
        return UNKNOWN;
    }

    private static boolean looksLikeMarkup(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").stripLeading().startsWith("<");
    }

    private static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try {
            decoder.decode(ByteBuffer.wrap(head, 0, wholeCharacters(head)));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return isLatin1(head);
        }
    }

    /** Old spreadsheets write CSV so: no bytes that Windows-1252 leaves empty. */
    private static boolean isLatin1(byte[] head) {
        for (byte b : head) {
            int value = b & 0xff;
            if (value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d) {
                return false;
            }
        }
        return true;
    }

    /** The head may end within a character. */
    private static int wholeCharacters(byte[] head) {
        for (int back = 1; head.length == HEAD && back <= 3; back++) {
            int value = head[head.length - back] & 0xff;
            if (value >= 0xc0) {
                return head.length - back;
            }
        }
        return head.length;
    }
}
