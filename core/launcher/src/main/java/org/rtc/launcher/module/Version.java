package org.rtc.launcher.module;

import java.util.regex.Pattern;

/** A version of one to three numbers, such as {@code 1}, {@code 1.4} or {@code 1.4.0}; what is left out is 0. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,2}");

    /** @throws IllegalArgumentException when the text has another form */
    public static Version parse(String text) {
        String trimmed = text.strip();
        if (!FORM.matcher(trimmed).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no version such as 1.4.0");
        }
        String[] numbers = trimmed.split("\\.");
        return new Version(number(numbers, 0), number(numbers, 1), number(numbers, 2));
    }

    private static int number(String[] numbers, int index) {
        return index < numbers.length ? Integer.parseInt(numbers[index]) : 0;
    }

    @Override
    public int compareTo(Version other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = Integer.compare(minor, other.minor);
        return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
