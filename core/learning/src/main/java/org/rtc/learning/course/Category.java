package org.rtc.learning.course;

import java.util.List;

/** The colour of a course: that of its main topic's domain, by the first digit of the classification. */
public final class Category {
    private Category() {
    }

    /** @return 1 social, 2 economic, 3 environment, 4 methods, 5 management, 0 none of these */
    public static int of(List<String> topics) {
        if (topics.isEmpty()) {
            return 0;
        }
        return switch (topics.get(0).charAt(0)) {
            case '1' -> 1;
            case '2' -> 2;
            case '3' -> 3;
            case '6' -> 4;
            case '4', '7' -> 5;
            default -> 0;
        };
    }
}
