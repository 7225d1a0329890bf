package org.rtc.needs.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.PagePath;

/** The form of a section, new or to change. */
@Named("needsSectionPage")
@RequestScoped
public class SectionPage {
    static final String NEW = "new";

    @Inject
    Questionnaires questionnaires;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;

    private Questionnaire questionnaire;
    private Section section;

    @PostConstruct
    void load() {
        questionnaire = questionnaires.edited(path.id("id"));
        section = isNew() ? new Section("", null, null, null, List.of())
                : questionnaire.getForm().section(path.get("code")).orElseThrow(Problem::notFound);
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public boolean isNew() {
        return path.get("code").equals(NEW);
    }

    public String getCode() {
        return path.get("code");
    }

    public Section getSection() {
        return section;
    }

    /** Answers to earlier questions on which it can depend. */
    public Map<String, String> getConditions() {
        return new ConditionWords(questionnaire.getForm(), words).before(section.code());
    }

    public String getWhen() {
        return section.when() == null ? "" : section.when().text();
    }
}
