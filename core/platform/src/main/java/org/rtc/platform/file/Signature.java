package org.rtc.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** How files of a type begin. */
final class Signature {
    static final String ZIP = "application/zip";
    static final String COMPOUND = "application/x-ole-storage";

    private static final List<Rule> RULES = List.of(
            rule("image/png", 0, "\u0089PNG\r\n\u001a\n"),
            rule("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
            rule("image/gif", 0, "GIF87a"),
            rule("image/gif", 0, "GIF89a"),
            rule("image/webp", 8, "WEBP"),
            rule("audio/wav", 8, "WAVE"),
            rule("application/pdf", 0, "%PDF-"),
            rule(ZIP, 0, "PK\u0003\u0004"),
            rule(ZIP, 0, "PK\u0005\u0006"),
            rule(COMPOUND, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
            rule("application/gzip", 0, "\u001f\u008b"),
            rule("application/x-7z-compressed", 0, "7z\u00bc\u00af'\u001c"),
            rule("audio/mp4", 4, "ftypM4A"),
            rule("video/quicktime", 4, "ftypqt"),
            rule("image/heic", 4, "ftyphei"),
            rule("image/avif", 4, "ftypavif"),
            rule("video/mp4", 4, "ftyp"),
            rule("video/webm", 0, "\u001aE\u00df\u00a3"),
            rule("audio/ogg", 0, "OggS"),
            rule("audio/mpeg", 0, "ID3"),
            rule("audio/mpeg", 0, "\u00ff\u00fb"),
            rule("audio/mpeg", 0, "\u00ff\u00f3"),
            rule("text/vtt", 0, "WEBVTT"),
            rule("text/vtt", 0, "\u00ef\u00bb\u00bfWEBVTT"));

    private Signature() {
    }

    /** @return the media type, or null where none is known */
    static String find(byte[] head) {
        return RULES.stream().filter(rule -> rule.matches(head)).map(Rule::mediaType).findFirst().orElse(null);
    }

    private static Rule rule(String mediaType, int at, String latin1) {
        return new Rule(mediaType, at, latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    private record Rule(String mediaType, int at, byte[] bytes) {
        boolean matches(byte[] head) {
            int end = at + bytes.length;
            return head.length >= end && Arrays.equals(head, at, end, bytes, 0, bytes.length);
        }
    }
}
