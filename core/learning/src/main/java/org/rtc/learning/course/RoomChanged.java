package org.rtc.learning.course;

/** There may be more places in a course than before. Observed in the transaction of the change. */
public record RoomChanged(long courseId) {
}
