package org.rtc.platform.rest;

import org.rtc.spi.problem.Problem;

/**
 * Which part of a list is wanted: {@code ?limit=&after=}.
 *
 * @param limit 1 to 200; 50 where none is given
 * @param after the {@code next} of the part before, or null for the first
 */
public record Page(int limit, String after) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** @throws Problem 422 where the limit is no number from 1 to 200 */
    public static Page of(String limit, String after) {
        return new Page(limit == null || limit.isBlank() ? USUAL : number(limit.strip()),
                after == null || after.isBlank() ? null : after.strip());
    }

    private static int number(String limit) {
        if (!limit.matches("\\d{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw Problem.invalid("limit", "platform.problem.limit", 1, MOST);
        }
        return Integer.parseInt(limit);
    }

    /** Where lists are ordered by id. @throws Problem 422 where {@code after} is not such a key */
    public String afterId() {
        if (after != null && !after.matches("\\d{1,18}")) {
            throw Problem.invalid("after", "platform.problem.after");
        }
        return after;
    }
}
