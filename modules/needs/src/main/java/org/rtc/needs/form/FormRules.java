package org.rtc.needs.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.needs.word.Limit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** What a questionnaire must keep. */
final class FormRules {
    private static final int MOST_CHOICES = 100;
    private static final int MOST_QUESTIONS = 300;
    private static final int WIDEST_SCALE = 10;

    private FormRules() {
    }

    /** While it is drawn up. @throws Problem 422 */
    static void check(Form form) {
        Set<String> codes = new HashSet<>();
        form.sections().forEach(s -> code(s.code(), codes));
        form.questions().forEach(q -> code(q.code(), codes));
        if (codes.size() > MOST_QUESTIONS) {
            throw Problem.invalid("code", "needs.error.tooManyQuestions", Integer.toString(MOST_QUESTIONS));
        }
        form.sections().forEach(s -> {
            text("title", s.title());
            Limit.within("lead", s.lead(), Limit.LONG_TEXT);
        });
        form.questions().forEach(FormRules::check);
    }

    private static void check(Question question) {
        text("text", question.text());
        Limit.within("help", question.help(), Limit.TEXT);
        if (question.kind() == null) {
            throw Problem.invalid("kind", "needs.error.kind");
        }
        if (question.kind().hasChoices()) {
            choices(question.choices());
        }
        if (question.kind() == QuestionKind.SCALE
                && (question.low() < 0 || question.high() <= question.low() || question.high() - question.low() > WIDEST_SCALE)) {
            throw Problem.invalid("high", "needs.error.scale", Integer.toString(WIDEST_SCALE));
        }
    }

    private static void choices(List<Choice> choices) {
        if (choices.isEmpty() || choices.size() > MOST_CHOICES) {
            throw Problem.invalid("choices", "needs.error.choices", Integer.toString(MOST_CHOICES));
        }
        Set<String> codes = new HashSet<>();
        for (Choice choice : choices) {
            code(choice.code(), codes);
            text("choices", choice.text());
        }
    }

    /** Before it is published: there is something to ask, and each condition names an earlier question and a choice of it. */
    static void checkWhole(Form form) {
        check(form);
        if (form.questions().findAny().isEmpty()) {
            throw Problem.conflict("needs.error.nothingAsked");
        }
        Set<String> before = new HashSet<>();
        for (Section section : form.sections()) {
            condition(form, section.when(), before);
            for (Question question : section.questions()) {
                condition(form, question.when(), before);
                before.add(question.code());
            }
        }
    }

    /** Before a question or a section goes: nothing that stays depends on it. @throws Problem 409 */
    static void checkUnused(Form form, String code) {
        Form rest = form.without(code);
        Set<String> left = rest.questions().map(Question::code).collect(Collectors.toSet());
        Set<String> gone = form.questions().map(Question::code).filter(q -> !left.contains(q)).collect(Collectors.toSet());
        Stream.concat(rest.sections().stream().filter(s -> depends(s.when(), gone)).map(Section::title),
                rest.questions().filter(q -> depends(q.when(), gone)).map(Question::text)).findFirst().ifPresent(text -> {
                    throw Problem.conflict("needs.error.inUse", text.in(Lang.ES).text());
                });
    }

    private static boolean depends(Condition when, Set<String> gone) {
        return when != null && gone.contains(when.question());
    }

    private static void condition(Form form, Condition when, Set<String> before) {
        if (when == null) {
            return;
        }
        if (!before.contains(when.question())) {
            throw Problem.conflict("needs.error.conditionOrder", when.question());
        }
        boolean known = when.value().equals(Condition.ANY)
                || form.question(when.question()).orElseThrow().choice(when.value()).isPresent();
        if (!known) {
            throw Problem.conflict("needs.error.conditionValue", when.question(), when.value());
        }
    }

    private static void code(String code, Set<String> codes) {
        if (code == null || !code.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw Problem.invalid("code", "needs.error.code");
        }
        if (!codes.add(code)) {
            throw Problem.invalid("code", "needs.error.codeTwice", code);
        }
    }

    private static void text(String field, LocalizedText text) {
        if (text.isEmpty()) {
            throw Problem.invalid(field, "needs.error.text");
        }
        Limit.within(field, text, Limit.TEXT);
    }
}
