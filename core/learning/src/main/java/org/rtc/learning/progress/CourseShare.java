package org.rtc.learning.progress;

/**
 * How much of a course one person has done.
 *
 * @param done  items done
 * @param total items that count
 */
public record CourseShare(int done, int total) {
    public static final CourseShare NONE = new CourseShare(0, 0);

    /** 0 to 100; 100 only when everything is done. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }

    public boolean finished() {
        return total > 0 && done >= total;
    }
}
