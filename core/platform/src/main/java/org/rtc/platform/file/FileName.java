package org.rtc.platform.file;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of uploads, made harmless for every system that they may be saved on. */
final class FileName {
    private static final int LONGEST = 150;
    /** Control characters, those that turn the direction of text, and what some systems do not take in names. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029<>:\"|?*]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {
    }

    static String clean(String given) {
        String name = given == null ? "" : given.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        name = FORBIDDEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        name = name.replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty() || DEVICE.matcher(name).matches()) {
            name = "file" + (name.isEmpty() ? "" : "-" + name);
        }
        return shorten(name);
    }

    /** In lower case, without the dot; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private static String shorten(String name) {
        int points = name.codePointCount(0, name.length());
        if (points <= LONGEST) {
            return name;
        }
        String extension = extension(name).length() > 10 || extension(name).isEmpty() ? "" : "." + extension(name);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - extension.length())) + extension;
    }
}
