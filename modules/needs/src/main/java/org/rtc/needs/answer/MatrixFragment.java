package org.rtc.needs.answer;

import org.rtc.needs.form.Choice;
import org.rtc.needs.form.Level;
import org.rtc.needs.form.Question;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.web.FormState;

/** For each row the level that there is and the level that is wanted; cards on a phone. */
record MatrixFragment(Question question, Sheet sheet, NeedsWords words, FormState state) implements Fragment {
    @Override
    public void write(Html html) {
        html.open("div", "class", "scroll").open("table", "class", "table stack").open("thead").open("tr");
        html.element("th", words.t("needs.matrix.topic"), "scope", "col").element("th", words.t("needs.matrix.now"), "scope", "col")
                .element("th", words.t("needs.matrix.want"), "scope", "col").close().close().open("tbody");
        for (Choice row : question.choices()) {
            Given given = sheet.of(question.code(), row.code()).orElse(null);
            html.open("tr").element("th", words.read(row.text()), "scope", "row", "lang", words.langOf(row.text()));
            level(html, row, "now", given == null ? null : given.amount());
            level(html, row, "want", given == null ? null : given.wanted());
            html.close();
        }
        html.close().close().close();
    }

    private void level(Html html, Choice row, String what, Double value) {
        String field = PostedAnswers.field(question, row, what);
        String chosen = state.value(field, value == null ? null : Integer.toString(value.intValue()));
        String name = words.t("needs.matrix." + what);
        html.open("td", "data-label", name).open("select", "name", field, "aria-label", name + ": " + words.read(row.text()));
        html.element("option", words.t("needs.matrix.none"), "value", "");
        for (int level = 0; level <= Level.TOP; level++) {
            String number = Integer.toString(level);
            html.element("option", level + " · " + words.t("needs.level." + level), "value", number, "selected", number.equals(chosen) ? "selected" : null);
        }
        html.close().close();
    }
}
