package org.rtc.needs.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;

/** All versions of the questionnaires. */
@Named("needsQuestionnairesPage")
@RequestScoped
public class QuestionnairesPage {
    @Inject
    Questionnaires questionnaires;
    @Inject
    NeedsWords words;

    private List<QuestionnaireRow> rows;

    @PostConstruct
    void load() {
        rows = questionnaires.list(false);
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "list");
            for (QuestionnaireRow row : rows) {
                html.open("li").icon("task").open("div");
                words.written(html, "a", row.title(), "href", "/needs/questionnaires/" + row.id());
                html.element("small", words.t("needs.version", Integer.toString(row.number())) + " · " + words.date(row.created())).close();
                boolean published = row.published() != null;
                html.open("span", "class", "tag " + (published ? "good" : "now")).icon(published ? "check" : "edit")
                        .text(words.t(published ? "needs.design.published" : "needs.design.draft")).close().close();
            }
            html.close();
        };
    }
}
