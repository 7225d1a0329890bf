package org.rtc.spi.course;

import org.rtc.spi.text.LocalizedText;

/** Puts items into courses, for parts that bring content of their own: demonstrations, imports. */
public interface Outline {
    /**
     * Adds an item at the end of the course, in the name of whoever is at work.
     *
     * @param kind the id of an {@link ItemKind}
     * @return its id
     * @throws org.rtc.spi.problem.Problem 404, 403, or 422 with what its kind finds wrong; then nothing is kept
     */
    long add(long courseId, String kind, LocalizedText title, ItemSource source);
}
