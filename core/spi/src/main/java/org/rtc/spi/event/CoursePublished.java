package org.rtc.spi.event;

/** A course was shown to everybody, or withdrawn to its editors. Observe it with {@code AFTER_SUCCESS}. */
public record CoursePublished(long courseId, boolean published) {
}
