package org.rtc.platform.file;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a file to send (RFC 9110 §14.1.2). Several ranges at once are answered with the whole, as that standard
 * allows.
 *
 * @param first from 0
 * @param last  inclusive; {@code first - 1} for none
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** @return null where what is asked for lies outside of the file */
    static ByteRange asked(HttpServletRequest request, String tag, long size) {
        String header = request.getHeader("Range");
        String condition = request.getHeader("If-Range");
        ByteRange whole = new ByteRange(0, size - 1);
        if (header == null || !request.getMethod().equals("GET") || (condition != null && !condition.equals(tag))) {
            return whole;
        }
        Matcher one = ONE.matcher(header.strip());
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return whole;
        }
        if (one.group(1).isEmpty()) {
            long suffix = Long.parseLong(one.group(2));
            return suffix == 0 ? null : new ByteRange(Math.max(0, size - suffix), size - 1);
        }
        long first = Long.parseLong(one.group(1));
        long last = one.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(one.group(2)), size - 1);
        if (last < first && !one.group(2).isEmpty() && Long.parseLong(one.group(2)) < first) {
            return whole;
        }
        return first >= size ? null : new ByteRange(first, last);
    }

    boolean partOf(long size) {
        return length() < size;
    }

    long length() {
        return last - first + 1;
    }
}
