package org.rtc.needs.answer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.rtc.needs.form.Section;
import org.rtc.needs.respondent.Respondent;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.web.FormState;
import org.rtc.spi.web.PagePath;

/** A questionnaire that somebody answers, a section at a time. {@code #{needsAnswerPage}} */
@Named("needsAnswerPage")
@RequestScoped
public class AnswerPage {
    static final String REVIEW = "review";

    @Inject
    AnswerDoor door;
    @Inject
    Answers answers;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;
    @Inject
    FormState form;

    private Entry entry;
    private Sheet sheet;
    private String code;

    @PostConstruct
    void load() {
        entry = door.open(path.get("key"));
        sheet = answers.sheet(entry);
        String asked = path.query("section");
        List<Section> sections = entry.sections();
        code = asked != null && (asked.equals(REVIEW) || sections.stream().anyMatch(s -> s.code().equals(asked))) ? asked
                : sections.isEmpty() || isSent() || !isTaking() ? REVIEW : sections.get(0).code();
    }

    public Entry getEntry() {
        return entry;
    }

    public String getPath() {
        return "/needs/answer/" + path.get("key");
    }

    public String getCode() {
        return code;
    }

    public boolean isReview() {
        return code.equals(REVIEW) || isSent() || !isTaking();
    }

    public boolean isFirst() {
        return !entry.sections().isEmpty() && code.equals(entry.sections().get(0).code());
    }

    public boolean isTaking() {
        return entry.round().isTaking(Instant.now());
    }

    public boolean isSent() {
        return entry.respondent().status() == Respondent.Status.SENT;
    }

    public boolean isWhole() {
        return entry.whole();
    }

    /** Whether this page is part of what was delegated to the reader, or to somebody by them. */
    public Delegation getDelegated() {
        return entry.delegations().stream().filter(d -> d.getSection().equals(code)).reduce((a, b) -> b).orElse(null);
    }

    /** Who was handed this page, the first first. */
    public List<Delegation> getHanded() {
        return entry.delegations().stream().filter(d -> d.getSection().equals(code)).toList();
    }

    public Section getSection() {
        return entry.form().section(code).orElseThrow();
    }

    public Fragment getIntro() {
        return words.paragraphs(entry.round().getIntro());
    }

    public Fragment getLead() {
        return words.paragraphs(getSection().lead());
    }

    public String getDeadline() {
        return words.moment(entry.round().getDeadline(), entry.round().zone());
    }

    public String getCountry() {
        return words.country(entry.respondent().getCountry());
    }

    public String getKind() {
        return words.t("needs.kind." + entry.respondent().kind().id());
    }

    public Fragment getQuestions() {
        return new QuestionFragment(getSection(), entry.form(), sheet, words, form);
    }

    public boolean isComplete() {
        return sheet.missing().isEmpty();
    }

    public int getMissing() {
        return sheet.missing().size();
    }

    /** The sections with how much of each is answered. */
    public Fragment getSteps() {
        return new StepsFragment(entry, sheet, isReview() ? REVIEW : code, getPath(), words);
    }

    public Fragment getOverview() {
        return new OverviewFragment(entry, sheet, getPath(), !isSent() && isTaking(), words);
    }
}
