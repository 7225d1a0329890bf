package org.rtc.learning.outline;

import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.text.LocalizedText;

/**
 * An item with its section and one person's progress. A section without items is a row whose {@code item} is null.
 *
 * @param after  id of the item that opens this one, or null
 * @param status null where nothing was recorded
 */
public record OutlineRow(Long section, LocalizedText sectionTitle, Boolean sectionHidden, Long item, String kind,
        LocalizedText title, Boolean itemHidden, Long after, ItemProgress.Status status, Double score, Long seconds,
        Double measure, Integer attempts) {
    public boolean hidden() {
        return sectionHidden || itemHidden;
    }

    public boolean done() {
        return status != null && status.done();
    }

    public ItemProgress progress() {
        return status == null ? ItemProgress.NONE : new ItemProgress(status, score, seconds, measure, attempts);
    }

    public CourseItem facts(long course) {
        return new CourseItem(item, course, kind, title);
    }
}
