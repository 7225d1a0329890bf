package org.rtc.needs.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rtc.needs.word.NeedsWords;

/** Conditions of a questionnaire as people read and choose them. */
public record ConditionWords(Form form, NeedsWords words) {
    private static final int LONGEST = 70;

    /** «Solo si respondió…»; empty where the other question is gone. */
    public String sentence(Condition when) {
        Question other = form.question(when.question()).orElse(null);
        if (other == null) {
            return "";
        }
        Optional<Choice> choice = other.choice(when.value());
        return choice.isPresent() ? words.t("needs.answer.onlyIf", words.read(other.text()), words.read(choice.get().text()))
                : words.t("needs.answer.onlyIfAny", words.read(other.text()));
    }

    /** All that a section or a question can depend on: what stands before it. @param code its own, or that of nothing yet: then all */
    Map<String, String> before(String code) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Section section : form.sections()) {
            if (section.code().equals(code)) {
                return options;
            }
            for (Question question : section.questions()) {
                if (question.code().equals(code)) {
                    return options;
                }
                of(question, options);
            }
        }
        return options;
    }

    private void of(Question question, Map<String, String> options) {
        String text = words.read(question.text());
        String name = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        options.put(new Condition(question.code(), Condition.ANY).text(), words.t("needs.design.when.any", name));
        if (question.kind() == QuestionKind.SINGLE || question.kind() == QuestionKind.MULTIPLE) {
            question.choices().forEach(c -> options.put(new Condition(question.code(), c.code()).text(), words.t("needs.design.when.is", name, words.read(c.text()))));
        }
    }
}
