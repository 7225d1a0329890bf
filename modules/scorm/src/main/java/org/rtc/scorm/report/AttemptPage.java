package org.rtc.scorm.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.TreeSet;
import org.rtc.scorm.attempt.Attempt;
import org.rtc.scorm.attempt.AttemptJson;
import org.rtc.scorm.attempt.Result;
import org.rtc.scorm.view.Words;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
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
    Words words;

    private CourseItem item;
    private Attempt attempt;

    @PostConstruct
    void load() {
        item = report.item(path.id("id"), path.id("itemId"));
        attempt = report.attempt(item, path.id("attempt"));
    }

    public CourseItem getItem() {
        return item;
    }

    /** Of the item's page. */
    public String getBase() {
        return "/courses/" + item.courseId() + "/items/" + item.id();
    }

    public String getTitle() {
        return words.t("attempt.title", attempt.getNumber(),
                people.byId(attempt.getPersonId()).map(Person::name).orElse(words.t("report.gone")));
    }

    public Fragment getFacts() {
        return html -> {
            Result result = attempt.result();
            html.open("dl", "class", "data").element("dt", words.t("column.status")).open("dd");
            words.tag(html, result.status());
            html.close();
            fact(html, "score", words.score(result.percent()));
            fact(html, "time", Words.duration(result.seconds()));
            fact(html, "location", result.location() == null ? "–" : result.location());
            time(html, "begun", attempt.getBegun());
            time(html, "changed", attempt.getChanged());
            if (attempt.getEnded() != null) {
                time(html, "ended", attempt.getEnded());
            }
            html.close();
        };
    }

    private void fact(Html html, String name, String value) {
        html.element("dt", words.t("column." + name)).element("dd", value);
    }

    private void time(Html html, String name, java.time.Instant at) {
        html.element("dt", words.t("column." + name)).open("dd");
        words.time(html, at);
        html.close();
    }

    /** The raw data model, one table for each item of the package. */
    public Fragment getData() {
        return html -> {
            if (!(AttemptJson.data(attempt).get("items") instanceof JsonObject items) || items.isEmpty()) {
                html.element("p", words.t("data.empty"), "class", "muted");
                return;
            }
            items.forEach((id, value) -> {
                if (value instanceof JsonObject one && one.get("values") instanceof JsonObject values) {
                    table(html, id, values);
                }
            });
        };
    }

    private void table(Html html, String id, JsonObject values) {
        html.open("details", "open", items(1) ? "open" : null).element("summary", id)
                .open("div", "class", "scroll").open("table", "class", "table").open("thead").open("tr")
                .element("th", words.t("data.element"), "scope", "col").element("th", words.t("data.value"), "scope", "col")
                .close().close().open("tbody");
        for (String name : new TreeSet<>(values.keySet())) {
            html.open("tr").open("th", "scope", "row").element("code", name).close()
                    .element("td", values.get(name) instanceof jakarta.json.JsonString text ? text.getString() : values.get(name).toString())
                    .close();
        }
        html.close().close().close().close();
    }

    private boolean items(int most) {
        return AttemptJson.data(attempt).getJsonObject("items").size() <= most;
    }
}
