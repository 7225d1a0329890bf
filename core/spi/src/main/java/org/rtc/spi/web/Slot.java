package org.rtc.spi.web;

/**
 * A fragment of a part that shows in a page of another.
 *
 * @param fragment a Facelets file below {@code /WEB-INF/}, so that nobody can ask for it directly
 * @param order    smaller comes first
 */
public record Slot(Place place, String fragment, int order, Guard guard) {
    public enum Place { HOME, COURSE_SIDE, ITEM, PERSON, ADMINISTRATION }
}
