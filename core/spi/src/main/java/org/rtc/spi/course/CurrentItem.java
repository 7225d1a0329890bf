package org.rtc.spi.course;

/** The item of the page at work, for the fragments of its kind. In pages: {@code #{currentItem}}. */
public interface CurrentItem {
    CourseItem item();

    /** Whether whoever looks is enrolled, so that what they do is recorded. */
    boolean enrolled();

    /** Whether whoever looks may change the course. */
    boolean editable();

    /** Recorded progress of whoever looks; {@link ItemProgress#NONE} for others. */
    ItemProgress progress();
}
