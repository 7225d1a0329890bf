package org.rtc.needs.word;

import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** How long what people write may be, in each language. */
public final class Limit {
    public static final int TITLE = 300;
    public static final int TEXT = 2000;
    public static final int LONG_TEXT = 20000;

    private Limit() {
    }

    /** @param most characters @return the text @throws Problem 422 where it is longer in one language */
    public static LocalizedText within(String field, LocalizedText text, int most) {
        if (text != null && text.values().values().stream().anyMatch(t -> t.length() > most)) {
            throw Problem.invalid(field, "needs.error.long", most);
        }
        return text;
    }
}
