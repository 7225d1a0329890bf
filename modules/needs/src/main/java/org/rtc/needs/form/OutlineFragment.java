package org.rtc.needs.form;

import java.util.List;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** Sections and questions with what can be done to each; lies inside one form whose buttons say what to do to what. */
record OutlineFragment(Questionnaire questionnaire, NeedsWords words) implements Fragment {
    @Override
    public void write(Html html) {
        int number = 1;
        for (Section section : questionnaire.getForm().sections()) {
            section(html, section, number++);
        }
    }

    private String path() {
        return "/needs/questionnaires/" + questionnaire.getId();
    }

    private void section(Html html, Section section, int number) {
        String title = words.read(section.title());
        html.open("section", "class", "mb", "aria-labelledby", "s-" + section.code()).open("div", "class", "title");
        html.element("h2", number + ". " + title, "id", "s-" + section.code(), "lang", words.langOf(section.title()));
        menu(html, section.code(), title, path() + "/sections/" + section.code());
        html.close();
        if (section.when() != null) {
            html.element("p", new ConditionWords(questionnaire.getForm(), words).sentence(section.when()), "class", "muted small");
        }
        html.open("ol", "class", "items");
        section.questions().forEach(q -> question(html, q));
        html.close();
        if (!questionnaire.isPublished()) {
            html.open("div", "class", "acts").open("a", "class", "btn s", "href", path() + "/questions/new?section=" + section.code()).icon("plus")
                    .text(words.t("needs.design.addQuestion")).element("span", ": " + title, "class", "sr").close().close();
        }
        html.close();
    }

    private void question(Html html, Question question) {
        String text = words.read(question.text());
        String edit = path() + "/questions/" + question.code();
        html.open("li").open("span", "class", "dot").icon("task").close().open("div");
        if (questionnaire.isPublished()) {
            html.element("b", text, "lang", words.langOf(question.text()));
        } else {
            html.element("a", text, "href", edit, "lang", words.langOf(question.text()));
        }
        html.element("small", String.join(" · ", facts(question))).close();
        menu(html, question.code(), text, edit);
        html.close();
    }

    private List<String> facts(Question question) {
        List<String> facts = new java.util.ArrayList<>(List.of(words.t("needs.design.kind." + question.kind().id())));
        if (question.kind().hasChoices()) {
            facts.add(words.t("needs.design.choices", question.choices().size()));
        }
        if (question.required()) {
            facts.add(words.t("needs.design.required"));
        }
        if (question.when() != null) {
            facts.add(new ConditionWords(questionnaire.getForm(), words).sentence(question.when()));
        }
        return facts;
    }

    private void menu(Html html, String code, String title, String edit) {
        if (questionnaire.isPublished()) {
            return;
        }
        html.open("details", "class", "menu", "name", "row").open("summary", "class", "btn s square").icon("more")
                .element("span", words.t("needs.design.more", title), "class", "sr").close().open("ul");
        html.open("li").open("a", "href", edit).icon("edit").text(words.t("needs.design.edit")).close().close();
        button(html, "up-" + code, "up", "needs.design.up");
        button(html, "down-" + code, "down", "needs.design.down");
        html.open("li", "class", "line").open("button", "class", "danger", "name", "do", "value", "delete-" + code,
                "data-confirm", words.t("needs.design.delete.sure", title)).icon("delete").text(words.t("needs.design.delete")).close().close();
        html.close().close();
    }

    private void button(Html html, String act, String icon, String key) {
        html.open("li").open("button", "name", "do", "value", act).icon(icon).text(words.t(key)).close().close();
    }
}
