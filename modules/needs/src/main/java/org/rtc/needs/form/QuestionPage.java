package org.rtc.needs.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.PagePath;

/** The form of a question, new or to change. */
@Named("needsQuestionPage")
@RequestScoped
public class QuestionPage {
    @Inject
    Questionnaires questionnaires;
    @Inject
    Places places;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;

    private Questionnaire questionnaire;
    private Question question;

    @PostConstruct
    void load() {
        questionnaire = questionnaires.edited(path.id("id"));
        question = isNew() ? new Question("", QuestionKind.SINGLE, null, null, true, List.of(), null, null, null)
                : questionnaire.getForm().question(path.get("code")).orElseThrow(Problem::notFound);
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public boolean isNew() {
        return path.get("code").equals(SectionPage.NEW);
    }

    public String getCode() {
        return path.get("code");
    }

    public String getSection() {
        return path.query("section") == null ? "" : path.query("section");
    }

    public Question getQuestion() {
        return question;
    }

    public Map<String, String> getKinds() {
        Map<String, String> options = new LinkedHashMap<>();
        for (QuestionKind kind : QuestionKind.values()) {
            options.put(kind.id(), words.t("needs.design.kind." + kind.id()));
        }
        return options;
    }

    /** Answers to earlier questions on which it can depend; for a new one, to all before the end of its section. */
    public Map<String, String> getConditions() {
        Form form = questionnaire.getForm();
        return new ConditionWords(form, words).before(isNew() ? following(form) : question.code());
    }

    private String following(Form form) {
        List<Section> sections = form.sections();
        for (int i = 0; i < sections.size() - 1; i++) {
            if (sections.get(i).code().equals(getSection())) {
                return sections.get(i + 1).code();
            }
        }
        return "";
    }

    public String getWhen() {
        return question.when() == null ? "" : question.when().text();
    }

    public Fragment getChoices() {
        return new ChoicesFragment(question.choices(), places.topics(), words);
    }
}
