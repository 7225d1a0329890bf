package org.rtc.needs.form;

import java.util.List;
import java.util.Optional;
import org.rtc.spi.text.LocalizedText;

/**
 * A question.
 *
 * @param code    letters, digits and hyphens; unique in the questionnaire, the same in all versions
 * @param choices of single, multiple and matrix questions; empty for the others
 * @param low     lowest point of a scale
 * @param high    highest point of a scale
 * @param when    what must have been answered for it to be asked; null where it is always asked
 */
public record Question(String code, QuestionKind kind, LocalizedText text, LocalizedText help, boolean required,
        List<Choice> choices, Integer low, Integer high, Condition when) {
    private static final int LOW = 1;
    private static final int HIGH = 5;

    public Question {
        text = text == null ? LocalizedText.EMPTY : text;
        help = help == null ? LocalizedText.EMPTY : help;
        choices = choices == null ? List.of() : List.copyOf(choices);
        low = low == null ? LOW : low;
        high = high == null ? HIGH : high;
    }

    public Optional<Choice> choice(String choice) {
        return choices.stream().filter(c -> c.code().equals(choice)).findFirst();
    }
}
