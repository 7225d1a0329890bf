package org.rtc.learning.course;

import java.util.List;

/** Short codes in one column, in the order in which people chose them. */
public final class Codes {
    private Codes() {
    }

    public static String join(List<String> codes) {
        return String.join(" ", codes);
    }

    public static List<String> split(String joined) {
        return joined == null || joined.isBlank() ? List.of() : List.of(joined.strip().split("\\s+"));
    }
}
