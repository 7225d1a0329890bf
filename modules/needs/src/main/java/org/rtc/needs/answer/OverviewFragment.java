package org.rtc.needs.answer;

import java.util.List;
import org.rtc.needs.form.Question;
import org.rtc.needs.form.Section;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** Before it is sent, and after: what each section holds and what is missing. */
record OverviewFragment(Entry entry, Sheet sheet, String path, boolean open, NeedsWords words) implements Fragment {
    @Override
    public void write(Html html) {
        html.open("ol", "class", "items");
        for (Section section : entry.sections()) {
            if (sheet.isShown(section.when())) {
                section(html, section);
            }
        }
        html.close();
    }

    private void section(Html html, Section section) {
        List<Question> missing = sheet.missing(section);
        html.open("li", "class", missing.isEmpty() ? "done" : null).open("span", "class", "dot").icon(missing.isEmpty() ? "check" : "task").close().open("div");
        if (open) {
            html.element("a", words.read(section.title()), "href", path + "?section=" + section.code(), "lang", words.langOf(section.title()));
        } else {
            html.element("b", words.read(section.title()), "lang", words.langOf(section.title()));
        }
        html.element("small", words.t("needs.answer.progress", Long.toString(sheet.answered(section)), Integer.toString(sheet.asked(section).size()))).close();
        if (!missing.isEmpty()) {
            html.element("span", words.t("needs.answer.missing", missing.size()), "class", "tag warn");
        }
        html.close();
    }
}
