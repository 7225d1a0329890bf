package org.rtc.hubs.score;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A calendar year, up to today where it is the present one. */
public record Period(int year) {
    private static final int FIRST = 2009;

    /** The year asked for; the present one where it is none. */
    public static Period of(String year) {
        int now = LocalDate.now().getYear();
        int asked = year != null && year.matches("\\d{4}") ? Integer.parseInt(year) : now;
        return new Period(asked < FIRST || asked > now ? now : asked);
    }

    public LocalDate from() {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate until() {
        return LocalDate.of(year, 12, 31);
    }

    /** The last five, the newest first. */
    public static List<Integer> offered() {
        int now = LocalDate.now().getYear();
        return IntStream.range(0, 5).mapToObj(back -> now - back).toList();
    }
}
