package org.rtc.spi.course;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;

/**
 * A kind of course item: page, file, SCORM package, forum … An {@code @ApplicationScoped} bean. Its words are
 * {@code PART.item.ID} (name) and {@code PART.item.ID.help} where PART is {@link #part()}.
 */
public interface ItemKind {
    /** Unique, as in REST's {@code kind}. */
    String id();

    /** The id of the part that brings it. */
    String part();

    /** Id in the icon set, without {@code i-}. */
    String icon();

    /** Smaller comes first where an instructor chooses. */
    int order();

    /** What the instructor has to give: no file, unless a kind says otherwise. */
    default Upload upload() {
        return Upload.NONE;
    }

    /** Fragment with the kind's own inputs when editing, named {@code fields} values; null where it has none. */
    default String editFragment() {
        return null;
    }

    /** Fragment that shows the item to who studies it; reads {@link CurrentItem}. */
    String showFragment();

    /** How an item of this kind gets done. */
    Completion completion();

    /**
     * Takes what the instructor gave, in the transaction that creates or changes the item. A kind without a file and inputs
     * of its own has nothing to take.
     *
     * @throws org.rtc.spi.problem.Problem 422 with what is wrong; then nothing is kept
     */
    default void save(CourseItem item, ItemSource source) {
    }

    /** Gives a copied item what the first one has; nothing where the kind keeps nothing of its items. */
    default void copy(CourseItem from, CourseItem to) {
    }

    /** Forgets everything that the kind keeps of the item. */
    default void delete(CourseItem item) {
    }

    /** Values for the kind's editing inputs, by field name. */
    default java.util.Map<String, String> fields(CourseItem item) {
        return java.util.Map.of();
    }

    /** What was found in what the instructor gave last, and was taken in all the same; empty where nothing was. */
    default java.util.List<Note> notes(CourseItem item) {
        return java.util.List.of();
    }

    /**
     * The kept files of the item, by the name of the input that took each; {@code file} is the main one. With
     * {@link #fields} this is all that a backup of the course has of the item: {@link #save} makes it anew from both.
     */
    default java.util.Map<String, org.rtc.spi.file.StoredFile> files(CourseItem item) {
        return java.util.Map.of();
    }

    /** Attempts of one person with what was recorded, oldest first, for instructors and REST. */
    default JsonArray attempts(CourseItem item, long personId) {
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    /**
     * Reports to {@link Progress} what it put off, for all items of that person: called before somebody is told how far they
     * are. For kinds that hear more often of a person than they report.
     */
    default void catchUp(long personId) {
    }

    /** Plain text for the search, empty where there is none. */
    default String searchText(CourseItem item) {
        return "";
    }

    /**
     * Something that the instructor should know of what they gave.
     *
     * @param warning   whether they should look at it; otherwise it was put right and nothing is to be done
     * @param code      short name for programs, such as {@code missingFiles}
     * @param text      key of its words
     * @param arguments of its words
     */
    record Note(boolean warning, String code, String text, java.util.List<Object> arguments) {
    }

    enum Completion {
        /** Done once it was opened. */
        VIEWED,
        /** The kind reports it through {@link Progress}. */
        REPORTED,
        /** Never counts. */
        NONE
    }

    /**
     * @param accept   value of the input's {@code accept}; null where no file is taken
     * @param required whether a new item needs one
     * @param limit    most bytes
     */
    record Upload(String accept, boolean required, long limit) {
        public static final Upload NONE = new Upload(null, false, 0);
    }
}
