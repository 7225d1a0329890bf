package org.rtc.learning.course;

/** A course is about to be forgotten. Observed in the same transaction, before its rows go. */
public record CourseDeleted(long courseId) {
}
