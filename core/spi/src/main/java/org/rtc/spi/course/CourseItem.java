package org.rtc.spi.course;

import org.rtc.spi.text.LocalizedText;

/**
 * An item of a course, as its kind sees it.
 *
 * @param kind the id of its {@link ItemKind}
 */
public record CourseItem(long id, long courseId, String kind, LocalizedText title) {
}
