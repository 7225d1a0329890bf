package org.rtc.needs.form;

/** Levels of a skill: 0 none, 1 basic, 2 intermediate, 3 advanced, 4 expert. Their words are {@code needs.level.N}. */
public final class Level {
    public static final int TOP = 4;

    private Level() {
    }

    public static boolean is(Double value) {
        return value != null && value >= 0 && value <= TOP && value == Math.rint(value);
    }
}
