package org.rtc.spi.event;

import org.rtc.spi.course.ItemProgress;

/** Somebody got an item done, or failed it. Observe it with {@code AFTER_SUCCESS}. */
public record ItemFinished(long courseId, long itemId, long personId, ItemProgress progress) {
}
