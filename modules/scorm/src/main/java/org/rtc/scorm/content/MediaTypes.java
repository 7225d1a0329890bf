package org.rtc.scorm.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Types of the files of packages, by the ends of their names. What is not here is only ever saved. No character set is
 * told: old packages are in windows-1252 as often as not, and what a page says of itself (or its byte order mark) would
 * be overruled by ours.
 */
final class MediaTypes {
    static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> BY_EXTENSION = new HashMap<>();
    private static final Set<String> PLAYED = Set.of("audio", "video");

    static {
        put("text/html", "html", "htm", "shtml");
        put("application/xhtml+xml", "xhtml", "xht");
        put("text/css", "css");
        put("text/javascript", "js", "mjs", "cjs");
        put("application/json", "json", "map", "webmanifest");
        put("text/xml", "xml", "xsd", "xsl", "xslt", "dtd", "xlf");
        put("text/plain", "txt", "properties", "md", "srt", "log");
        put("text/csv", "csv");
        put("text/vtt", "vtt");
        put("image/svg+xml", "svg");
        put("image/png", "png", "apng");
        put("image/jpeg", "jpg", "jpeg", "jpe", "jfif");
        put("image/gif", "gif");
        put("image/webp", "webp");
        put("image/avif", "avif");
        put("image/bmp", "bmp");
        put("image/x-icon", "ico", "cur");
        put("audio/mpeg", "mp3", "mpga");
        put("audio/flac", "flac");
        put("audio/mp4", "m4a", "m4b");
        put("audio/aac", "aac");
        put("audio/ogg", "ogg", "oga", "opus");
        put("audio/wav", "wav");
        put("audio/webm", "weba");
        put("video/mp4", "mp4", "m4v");
        put("video/webm", "webm");
        put("video/ogg", "ogv");
        put("video/quicktime", "mov");
        put("video/mpeg", "mpeg", "mpg");
        put("application/vnd.apple.mpegurl", "m3u8");
        put("application/dash+xml", "mpd");
        put("font/woff", "woff");
        put("font/woff2", "woff2");
        put("font/ttf", "ttf");
        put("font/otf", "otf");
        put("application/vnd.ms-fontobject", "eot");
        put("application/pdf", "pdf");
        put("application/wasm", "wasm");
    }

    private MediaTypes() {
    }

    private static void put(String type, String... extensions) {
        for (String extension : extensions) {
            BY_EXTENSION.put(extension, type);
        }
    }

    static String of(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, UNKNOWN);
    }

    /** Whether browsers ask for parts of it, so that it is sent as it is. */
    static boolean played(String type) {
        return PLAYED.contains(type.substring(0, type.indexOf('/'))) || type.equals("application/pdf");
    }
}
