package org.rtc.scorm.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.rtc.scorm.view.Words;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.PagePath;

/** Everybody's attempts at an item, for those who edit the course. */
@Named("scormAttempts")
@RequestScoped
public class AttemptsPage {
    private static final int ROWS = 50;
    private static final Set<String> NUMERIC = Set.of("number", "score", "time");

    @Inject
    PagePath path;
    @Inject
    Report report;
    @Inject
    Words words;

    private CourseItem item;
    private Slice<Report.Row> rows;

    @PostConstruct
    void load() {
        item = report.item(path.id("id"), path.id("itemId"));
        rows = report.rows(item, after(), ROWS);
    }

    private Long after() {
        try {
            return path.query("after") == null ? null : Long.valueOf(path.query("after"));
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }

    public CourseItem getItem() {
        return item;
    }

    /** Of the item's page. */
    public String getBase() {
        return "/courses/" + item.courseId() + "/items/" + item.id();
    }

    /** Query value of the next page, or null. */
    public String getNext() {
        return rows.next();
    }

    public boolean isUntouched() {
        return rows.items().isEmpty();
    }

    public Fragment getTable() {
        return html -> {
            html.open("div", "class", "scroll").open("table", "class", "table stack").open("thead").open("tr");
            for (String column : List.of("learner", "number", "status", "score", "time", "location", "changed")) {
                html.element("th", words.t("column." + column), "scope", "col", "class", numeric(column));
            }
            html.close().close().open("tbody");
            rows.items().forEach(row -> row(html, row));
            html.close().close().close();
        };
    }

    private void row(Html html, Report.Row row) {
        AttemptRow attempt = row.attempt();
        html.open("tr").open("th", "scope", "row").open("a", "href", getBase() + "/attempts/" + attempt.id())
                .text(row.person() == null ? words.t("report.gone") : row.person().name()).close().close();
        cell(html, "number", Integer.toString(attempt.number()));
        html.open("td", "data-label", words.t("column.status"));
        words.tag(html, attempt.result().status());
        html.close();
        cell(html, "score", words.score(attempt.result().percent()));
        cell(html, "time", Words.duration(attempt.result().seconds()));
        cell(html, "location", attempt.result().location() == null ? "–" : attempt.result().location());
        html.open("td", "data-label", words.t("column.changed"));
        words.time(html, attempt.changed());
        html.close().close();
    }

    private void cell(Html html, String column, String value) {
        html.element("td", value, "data-label", words.t("column." + column), "class", numeric(column));
    }

    private static String numeric(String column) {
        return NUMERIC.contains(column) ? "num" : null;
    }
}
