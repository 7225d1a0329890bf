package org.rtc.needs.form;

/**
 * Shows a section or a question only where another was answered so.
 *
 * @param question code of the other
 * @param value    the choice that must be chosen; {@code *} for any answer
 */
public record Condition(String question, String value) {
    public static final String ANY = "*";

    /** As a field of a form has it, {@code question=value}; null where it is empty. */
    static Condition parse(String text) {
        String[] parts = text.split("=", 2);
        return text.isBlank() ? null : new Condition(parts[0], parts.length == 2 ? parts[1] : ANY);
    }

    String text() {
        return question + "=" + value;
    }

    public Condition {
        value = value == null || value.isBlank() ? ANY : value.strip();
    }
}
