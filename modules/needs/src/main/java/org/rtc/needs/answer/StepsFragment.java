package org.rtc.needs.answer;

import org.rtc.needs.form.Section;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** The way through the questionnaire. */
record StepsFragment(Entry entry, Sheet sheet, String code, String path, NeedsWords words) implements Fragment {
    @Override
    public void write(Html html) {
        html.open("ul", "class", "no-list flow");
        for (Section section : entry.sections()) {
            if (sheet.isShown(section.when())) {
                step(html, section.code(), words.read(section.title()), words.langOf(section.title()),
                        sheet.missing(section).isEmpty() && sheet.answered(section) > 0,
                        words.t("needs.answer.progress", Long.toString(sheet.answered(section)), Integer.toString(sheet.asked(section).size())));
            }
        }
        if (entry.whole()) {
            step(html, AnswerPage.REVIEW, words.t("needs.answer.review"), null, false, null);
        }
        html.close();
    }

    private void step(Html html, String step, String title, String lang, boolean done, String small) {
        html.open("li").open("a", "href", path + "?section=" + step, "aria-current", step.equals(code) ? "step" : null, "lang", lang)
                .text(title).close();
        if (small != null) {
            html.text(" ").open("small", "class", "muted nowrap");
            if (done) {
                html.icon("check");
            }
            html.text(small).close();
        }
        html.close();
    }
}
