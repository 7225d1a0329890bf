package org.rtc.launcher.module;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of versions as Maven and OSGi write it: {@code [1,2)} is 1 and up to, but without, 2. A bound left out
 * is no bound: {@code [1,)}. {@link #ANY} is every version.
 */
public record VersionRange(String text, Version from, boolean fromIncluded, Version to, boolean toIncluded) {

    public static final VersionRange ANY = new VersionRange("any", null, true, null, true);

    private static final Pattern FORM = Pattern.compile("([\\[(])\\s*([\\d.]*)\\s*,\\s*([\\d.]*)\\s*([\\])])");

    /** @throws IllegalArgumentException when the text has another form or holds no version */
    public static VersionRange parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no range of versions such as [1,2)");
        }
        VersionRange range = new VersionRange(text.strip(), bound(matcher.group(2)), matcher.group(1).equals("["),
                bound(matcher.group(3)), matcher.group(4).equals("]"));
        int order = range.from == null || range.to == null ? -1 : range.from.compareTo(range.to);
        if (order > 0) {
            throw new IllegalArgumentException("'" + text + "' holds no version: its end is before its beginning");
        }
        if (order == 0 && !(range.fromIncluded && range.toIncluded)) {
            throw new IllegalArgumentException("'" + text + "' holds no version: its only one is excluded");
        }
        return range;
    }

    private static Version bound(String text) {
        return text.isEmpty() ? null : Version.parse(text);
    }

    public boolean contains(Version version) {
        boolean highEnough = from == null || version.compareTo(from) > 0 || fromIncluded && version.equals(from);
        boolean lowEnough = to == null || version.compareTo(to) < 0 || toIncluded && version.equals(to);
        return highEnough && lowEnough;
    }

    @Override
    public String toString() {
        return text;
    }
}
