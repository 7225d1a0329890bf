package org.rtc.needs.form;

/**
 * Shows a section or a question only where another was answered so.
 *
 * @param question code of the other
 * @param value    the choice that must be chosen; {@code *} for any answer
 */
public record Condition(String question, String value) {
    public static final String ANY = "*";

    public Condition {
        value = value == null || value.isBlank() ? ANY : value.strip();
    }
}
