package org.rtc.needs.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.needs.answer.QuestionFragment;
import org.rtc.needs.answer.Sheet;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.web.FormState;
import org.rtc.spi.web.PagePath;

/** A version of a questionnaire: what it asks, in order, and how it will look. */
@Named("needsDesignPage")
@RequestScoped
public class DesignPage {
    @Inject
    Questionnaires questionnaires;
    @Inject
    PagePath path;
    @Inject
    FormState state;
    @Inject
    NeedsWords words;

    private Questionnaire questionnaire;

    @PostConstruct
    void load() {
        questionnaire = questionnaires.edited(path.id("id"));
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public boolean isDraft() {
        return !questionnaire.isPublished();
    }

    public boolean isBare() {
        return questionnaire.getForm().sections().isEmpty();
    }

    public Fragment getOutline() {
        return new OutlineFragment(questionnaire, words);
    }

    private void condition(Html html, Form form, Condition when) {
        if (when != null) {
            html.element("p", new ConditionWords(form, words).sentence(when), "class", "hint");
        }
    }

    /** As those who answer will see it. */
    public Fragment getPreview() {
        Form form = questionnaire.getForm();
        Sheet empty = new Sheet(form, java.util.List.of());
        return html -> {
            for (Section section : form.sections()) {
                html.open("section", "class", "card mb").element("h2", words.read(section.title()), "lang", words.langOf(section.title()));
                condition(html, form, section.when());
                words.paragraphs(section.lead()).write(html);
                html.open("div", "class", "form wide");
                new QuestionFragment(section, form, empty, words, state).write(html);
                html.close().close();
            }
        };
    }
}
