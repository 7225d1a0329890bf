package org.rtc.spi.web;

/**
 * A fragment of a part that shows in a page of another.
 *
 * @param fragment a Facelets file below {@code /WEB-INF/}, so that nobody can ask for it directly
 * @param order    smaller comes first
 */
public record Slot(Place place, String fragment, int order, Guard guard) {
    public enum Place {
        /** The first page of who is signed in, above what they study: what cannot wait. */
        HOME_TOP,
        /** The first page, below. */
        HOME,
        /** Beside a course: {@link PagePath#id PagePath.id("id")} says which. */
        COURSE_SIDE,
        /** Below an item, for who studies it: {@link org.rtc.spi.course.CurrentItem}. */
        ITEM,
        /** The page of one person, for who administers people: {@link PagePath#id PagePath.id("id")} says whom. */
        PERSON,
        /** The first page of administration. */
        ADMINISTRATION
    }
}
