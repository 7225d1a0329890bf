package org.rtc.scorm.pack.archive;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths inside a package: one form for all, and none that leads out of it. */
public final class EntryPath {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

    private EntryPath() {
    }

    /** The name of an entry with forward slashes and without {@code .} segments; empty when it climbs or is absolute. */
    static Optional<String> ofEntry(String name) {
        var path = name.replace('\\', '/');
        var segments = path.split("/", -1);
        var climbs = path.startsWith("/") || DRIVE.matcher(path).matches();
        for (var segment : segments) {
            climbs |= segment.strip().equals("..");
        }
        return climbs ? Optional.empty() : resolve(path);
    }

    /** Resolves {@code .} and {@code ..}, as a browser does before it asks; empty when it leads out of the package. */
    public static Optional<String> resolve(String path) {
        var kept = new ArrayDeque<String>();
        for (var segment : path.replace('\\', '/').split("/")) {
            if (segment.equals("..")) {
                if (kept.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        return Optional.of(String.join("/", kept));
    }

    /** The path that an address means, percent-decoded and resolved; empty when it leads out of the package. */
    public static Optional<String> decoded(String address) {
        return resolve(Spellings.percentDecoded(address));
    }

    /** Whether two paths read the same: accents are one character or two. */
    public static boolean same(String one, String other) {
        return Normalizer.normalize(one, Normalizer.Form.NFC).equals(Normalizer.normalize(other, Normalizer.Form.NFC));
    }

    /** What two spellings have in common that a forgiving file system takes for the same file. */
    static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
