package org.rtc.needs.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a question is answered. */
public enum QuestionKind {
    /** One of several choices. */
    SINGLE,
    /** Any of several choices. */
    MULTIPLE,
    /** A whole number between two ends. */
    SCALE,
    /** A number, not below 0. */
    NUMBER,
    TEXT,
    /** For each row the level that the people have and the level that is wanted, 0 to {@value Level#TOP}. */
    MATRIX;

    /** As in forms, words and REST. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean hasChoices() {
        return this == SINGLE || this == MULTIPLE || this == MATRIX;
    }

    public static Optional<QuestionKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
