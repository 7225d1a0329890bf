package org.rtc.scorm.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes that are asked for (RFC 9110 §14.1.2). Several ranges at once are answered with the whole, as it allows.
 *
 * @param first counted from 0
 * @param last  inclusive
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /** @return null where the header asks for nothing within the file */
    static ByteRange of(String header, long size) {
        ByteRange whole = new ByteRange(0, size - 1);
        Matcher one = header == null ? null : ONE.matcher(header.strip());
        if (one == null || !one.matches() || one.group().endsWith("=-")) {
            return whole;
        }
        if (one.group(1).isEmpty()) {
            long suffix = Long.parseLong(one.group(2));
            return suffix == 0 || size == 0 ? null : new ByteRange(Math.max(0, size - suffix), size - 1);
        }
        long first = Long.parseLong(one.group(1));
        long last = one.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(one.group(2)), size - 1);
        return first > last ? null : new ByteRange(first, last);
    }

    long length() {
        return last - first + 1;
    }
}
