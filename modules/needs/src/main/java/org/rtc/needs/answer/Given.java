package org.rtc.needs.answer;

/**
 * What was answered.
 *
 * @param item   the choice or the row of a matrix; empty for other questions
 * @param amount a number, a point of a scale, 1 for a choice, or the level that there is; null where none
 * @param wanted the level that is wanted; null but in a matrix
 * @param words  of a text; null for other questions
 */
public record Given(String question, String item, Double amount, Double wanted, String words) {
    static Given choice(String question, String item) {
        return new Given(question, item, 1.0, null, null);
    }

    static Given number(String question, double amount) {
        return new Given(question, "", amount, null, null);
    }

    static Given text(String question, String words) {
        return new Given(question, "", null, null, words);
    }

    static Given levels(String question, String item, Double current, Double wanted) {
        return new Given(question, item, current, wanted, null);
    }
}
