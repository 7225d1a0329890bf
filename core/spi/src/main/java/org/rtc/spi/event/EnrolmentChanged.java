package org.rtc.spi.event;

/** Somebody was enrolled in a course or left it. Observe it with {@code AFTER_SUCCESS}. */
public record EnrolmentChanged(long courseId, long personId, boolean enrolled) {
}
