package org.rtc.needs.form;

import java.util.List;
import org.rtc.spi.text.LocalizedText;

/** A page of the questionnaire, which can be delegated to a colleague as a whole. @param when as of a {@link Question} */
public record Section(String code, LocalizedText title, LocalizedText lead, Condition when, List<Question> questions) {
    public Section {
        title = title == null ? LocalizedText.EMPTY : title;
        lead = lead == null ? LocalizedText.EMPTY : lead;
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    Section with(List<Question> changed) {
        return new Section(code, title, lead, when, changed);
    }
}
