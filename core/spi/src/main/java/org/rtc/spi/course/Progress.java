package org.rtc.spi.course;

/** Where item kinds report how far people are. */
public interface Progress {
    /** Replaces what was recorded, in the caller's transaction. Ignored for who is not enrolled in the course. */
    void report(long itemId, long personId, ItemProgress progress);

    ItemProgress of(long itemId, long personId);
}
