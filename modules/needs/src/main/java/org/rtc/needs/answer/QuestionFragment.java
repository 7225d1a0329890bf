package org.rtc.needs.answer;

import org.rtc.needs.form.Choice;
import org.rtc.needs.form.Condition;
import org.rtc.needs.form.ConditionWords;
import org.rtc.needs.form.Form;
import org.rtc.needs.form.Question;
import org.rtc.needs.form.QuestionKind;
import org.rtc.needs.form.Section;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.web.FormState;

/**
 * The questions of a section as fields. Those with a condition say so; the script hides them and the sentence as long as
 * it is not met.
 */
public record QuestionFragment(Section section, Form form, Sheet sheet, NeedsWords words, FormState state) implements Fragment {
    @Override
    public void write(Html html) {
        for (Question question : section.questions()) {
            question(html, question);
        }
    }

    private void question(Html html, Question q) {
        Condition when = q.when();
        html.open("div", "class", "mb", "id", "q-" + q.code(), "data-when", when == null ? null : "a." + when.question(),
                "data-is", when == null ? null : when.value());
        html.empty("input", "type", "hidden", "name", Mark.field(q), "value", Mark.of(sheet.of(q.code())));
        if (when != null) {
            html.open("p", "class", "hint", "data-condition", "").text(new ConditionWords(form, words).sentence(when)).close();
        }
        if (q.kind().hasChoices()) {
            html.open("fieldset", "aria-describedby", error(q) == null ? null : errorId(q)).open("legend", "lang", words.langOf(q.text()));
            label(html, q);
            html.close();
            help(html, q);
            if (q.kind() == QuestionKind.MATRIX) {
                new MatrixFragment(q, sheet, words, state).write(html);
            } else {
                choices(html, q);
            }
        } else if (q.kind() == QuestionKind.SCALE) {
            html.open("fieldset").open("legend", "lang", words.langOf(q.text()));
            label(html, q);
            html.close();
            help(html, q);
            scale(html, q);
        } else {
            html.open("div", "class", "field").open("label", "for", PostedAnswers.field(q), "lang", words.langOf(q.text()));
            label(html, q);
            html.close();
            help(html, q);
            input(html, q);
        }
        if (error(q) != null) {
            html.open("p", "class", "error", "id", errorId(q)).icon("error").text(error(q)).close();
        }
        html.close().close();
    }

    private void label(Html html, Question q) {
        html.text(words.read(q.text()));
        if (!q.required()) {
            html.text(" ").element("small", words.t("needs.answer.optional"));
        }
    }

    private void help(Html html, Question q) {
        if (!q.help().isEmpty()) {
            html.element("p", words.read(q.help()), "class", "hint", "id", "h-" + q.code(), "lang", words.langOf(q.help()));
        }
    }

    private void choices(Html html, Question q) {
        String type = q.kind() == QuestionKind.SINGLE ? "radio" : "checkbox";
        html.open("div", "class", "choices");
        for (Choice choice : q.choices()) {
            boolean chosen = state.checked(PostedAnswers.field(q), choice.code(), sheet.isChosen(q.code(), choice.code()));
            html.open("label", "class", "check").empty("input", "type", type, "name", PostedAnswers.field(q), "value", choice.code(),
                    "checked", chosen ? "checked" : null)
                    .element("span", words.read(choice.text()), "lang", words.langOf(choice.text())).close();
        }
        html.close();
    }

    private void scale(Html html, Question q) {
        Double now = sheet.of(q.code(), "").map(Given::amount).orElse(null);
        html.open("div", "class", "choices across");
        for (int point = q.low(); point <= q.high(); point++) {
            boolean chosen = state.checked(PostedAnswers.field(q), Integer.toString(point), now != null && now == point);
            html.open("label", "class", "check").empty("input", "type", "radio", "name", PostedAnswers.field(q), "value", Integer.toString(point),
                    "checked", chosen ? "checked" : null).element("span", Integer.toString(point)).close();
        }
        html.close();
    }

    private void input(Html html, Question q) {
        String field = PostedAnswers.field(q);
        Given given = sheet.of(q.code(), "").orElse(null);
        String described = ((q.help().isEmpty() ? "" : "h-" + q.code()) + (error(q) == null ? "" : " " + errorId(q))).strip();
        String[] both = {"id", field, "name", field, "aria-describedby", described.isEmpty() ? null : described, "aria-invalid", error(q) == null ? null : "true"};
        if (q.kind() == QuestionKind.TEXT) {
            html.open("textarea", with(both, "rows", "4", "maxlength", "5000")).text(state.value(field, given == null ? null : given.words())).close();
        } else {
            html.empty("input", with(both, "class", "short", "inputmode", "decimal", "value", state.value(field, given == null ? null : plain(given.amount()))));
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String[] with(String[] attributes, String... more) {
        String[] all = java.util.Arrays.copyOf(attributes, attributes.length + more.length);
        System.arraycopy(more, 0, all, attributes.length, more.length);
        return all;
    }

    private String error(Question q) {
        return state.error(PostedAnswers.field(q));
    }

    private static String errorId(Question q) {
        return "e-" + q.code();
    }
}
