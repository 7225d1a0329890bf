package org.rtc.scorm.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.scorm.answer.Answer;
import org.rtc.scorm.answer.AnswerReader.Goal;
import org.rtc.scorm.answer.AnswerReader;
import org.rtc.scorm.attempt.Attempt;
import org.rtc.scorm.attempt.Result;
import org.rtc.scorm.item.Packages;
import org.rtc.scorm.item.StoredPackage;
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.view.Words;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** One attempt with all that its content recorded, for those who edit the course. */
@Named("scormAttempt")
@RequestScoped
public class AttemptPage {
    @Inject
    PagePath path;
    @Inject
    Report report;
    @Inject
    People people;
    @Inject
    Packages packages;
    @Inject
    Policies policies;
    @Inject
    Words words;

    private CourseItem item;
    private Attempt attempt;
    private PartNames parts;

    @PostConstruct
    void load() {
        item = report.item(path.id("id"), path.id("itemId"));
        attempt = report.attempt(item, path.id("attempt"));
        parts = PartNames.of(packages.find(attempt.getPackageId()).map(StoredPackage::getTree).orElse(null));
    }

    public CourseItem getItem() {
        return item;
    }

    public LocalizedText getCourseTitle() {
        return report.courseTitle(item);
    }

    /** Of the item's page. */
    public String getBase() {
        return "/courses/" + item.courseId() + "/items/" + item.id();
    }

    /** Of this page. */
    public String getHere() {
        return getBase() + "/attempts/" + attempt.getId();
    }

    public String getTitle() {
        return words.t("attempt.title", attempt.getNumber(), getPerson());
    }

    public String getPerson() {
        return people.byId(attempt.getPersonId()).map(Person::name).orElse(words.t("report.gone"));
    }

    public boolean isSetAside() {
        return attempt.getSetAside() != null;
    }

    public Fragment getFacts() {
        return html -> {
            Result result = attempt.result();
            html.open("dl", "class", "data").element("dt", words.t("column.status")).open("dd");
            words.tag(html, policies.of(item.id()).status(result, attempt.getEnded() != null));
            html.close();
            fact(html, "score", words.score(result.percent()));
            fact(html, "time", Words.duration(result.seconds()));
            if (result.measure() != null) {
                fact(html, "progress", words.percent(result.measure()));
            }
            fact(html, "location", result.location() == null ? "–" : result.location());
            fact(html, "version", packages.find(attempt.getPackageId()).map(p -> Integer.toString(p.getVersion())).orElse("–"));
            time(html, "begun", attempt.getBegun());
            time(html, "changed", attempt.getChanged());
            time(html, "ended", attempt.getEnded());
            time(html, "setAside", attempt.getSetAside());
            html.close();
        };
    }

    private void fact(Html html, String name, String value) {
        html.element("dt", words.t("column." + name)).element("dd", value);
    }

    private void time(Html html, String name, java.time.Instant at) {
        if (at != null) {
            html.element("dt", words.t("column." + name)).open("dd");
            words.time(html, at);
            html.close();
        }
    }

    public boolean isAnswered() {
        return !answers().isEmpty();
    }

    private List<Answer> answers() {
        return AnswerReader.answers(attempt.getState());
    }

    public Fragment getAnswers() {
        return new AnswersFragment(answers(), parts, words);
    }

    public boolean isAimed() {
        return !goals().isEmpty();
    }

    private List<Goal> goals() {
        return AnswerReader.goals(attempt.getState());
    }

    public Fragment getObjectives() {
        return html -> {
            html.open("div", "class", "scroll").open("table", "class", "table stack").open("thead").open("tr")
                    .element("th", words.t("objective.id"), "scope", "col").element("th", words.t("column.status"), "scope", "col")
                    .element("th", words.t("column.score"), "scope", "col", "class", "num").close().close().open("tbody");
            for (Goal goal : goals()) {
                html.open("tr").open("th", "scope", "row").text(goal.name()).text(" ").element("small", parts.name(goal.part()), "class", "muted").close()
                        .element("td", words.word("status", goal.status()), "data-label", words.t("column.status"))
                        .element("td", words.score(goal.score()), "data-label", words.t("column.score"), "class", "num").close();
            }
            html.close().close().close();
        };
    }

    /** The raw data model, one table for each part of the package. */
    public Fragment getData() {
        return new DataModelFragment(AnswerReader.parts(attempt.getState()), parts, words);
    }
}
