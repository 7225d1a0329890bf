package org.rtc.scorm.report;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.policy.Policy;
import org.rtc.scorm.view.PolicyWords;
import org.rtc.scorm.view.Words;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.report.Chart;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** Everybody's attempts at an item, for those who edit the course. */
@Named("scormAttempts")
@ViewScoped
public class AttemptsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    PagePath path;
    @Inject
    Report report;
    @Inject
    Policies policies;
    @Inject
    Words words;
    @Inject
    PolicyWords policyWords;

    private long course;
    private long id;
    private AttemptModel model;
    private transient Overview overview;
    private transient Policy policy;

    @PostConstruct
    void load() {
        course = path.id("id");
        id = path.id("itemId");
        report.item(course, id);
        model = new AttemptModel(course, id);
    }

    public CourseItem getItem() {
        return report.item(course, id);
    }

    public LocalizedText getCourseTitle() {
        return report.courseTitle(getItem());
    }

    /** Of the item's page. */
    public String getBase() {
        return "/courses/" + course + "/items/" + id;
    }

    public AttemptModel getModel() {
        return model;
    }

    public boolean isUntouched() {
        return overview().attempts() == 0 && report.rows(getItem(), null, 1).items().isEmpty();
    }

    private Overview overview() {
        if (overview == null) {
            overview = report.overview(getItem());
        }
        return overview;
    }

    private Policy policy() {
        if (policy == null) {
            policy = policies.of(id);
        }
        return policy;
    }

    /** The rules that hold, in a sentence. */
    public String getRules() {
        return policyWords.of(policy());
    }

    public Fragment getFigures() {
        return new OverviewFragment(overview(), words);
    }

    public boolean isScored() {
        return overview().meanScore() != null;
    }

    public Chart getStatusChart() {
        return OverviewCharts.status(overview(), words);
    }

    public Chart getScoreChart() {
        return OverviewCharts.scores(overview(), words);
    }

    /** Which attempts are listed, by value. */
    public Map<String, String> getStates() {
        Map<String, String> states = new LinkedHashMap<>(Map.of(words.t("state.all"), ""));
        for (AttemptQueries.State state : EnumSet.complementOf(EnumSet.of(AttemptQueries.State.ALL))) {
            states.put(words.t("state." + state.name().toLowerCase(java.util.Locale.ROOT)), state.name());
        }
        return states;
    }

    public String name(Report.Row row) {
        return row.person() == null ? words.t("report.gone") : row.person().name();
    }

    public Fragment status(Report.Row row) {
        return html -> {
            words.tag(html, row.attempt().status(policy()));
            if (row.attempt().setAside() != null) {
                html.text(" ").element("span", words.t("state.aside"), "class", "tag bare");
            }
        };
    }

    public String score(Report.Row row) {
        return words.score(row.attempt().result().percent());
    }

    public String time(Report.Row row) {
        return Words.duration(row.attempt().result().seconds());
    }

    public Fragment changed(Report.Row row) {
        return html -> words.time(html, row.attempt().changed());
    }
}
