package org.rtc.scorm.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.scorm.answer.Question;
import org.rtc.scorm.answer.QuestionStatistics;
import org.rtc.scorm.answer.Questions;
import org.rtc.scorm.view.Words;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.report.Chart;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** How the questions of a package did, for those who edit the course. */
@Named("scormQuestions")
@RequestScoped
public class QuestionsPage {
    private static final List<String> COLUMNS = List.of("question", "answered", "right", "discrimination", "seconds", "given");

    @Inject
    PagePath path;
    @Inject
    Report report;
    @Inject
    Questions questions;
    @Inject
    Words words;

    private CourseItem item;
    private Questions.Of of;
    private List<Question> found;

    @PostConstruct
    void load() {
        item = report.item(path.id("id"), path.id("itemId"));
        of = Questions.Of.named(path.query("of"));
        found = questions.questions(item.id(), of);
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

    public boolean isUnanswered() {
        return found.isEmpty();
    }

    public boolean isJudged() {
        return found.stream().anyMatch(question -> question.difficulty() != null);
    }

    /** Of each learner: first or last attempt. */
    public String getOf() {
        return of.word();
    }

    public String getMethod() {
        return words.t("question.method", QuestionStatistics.LEAST);
    }

    public Chart getChart() {
        return OverviewCharts.difficulty(found, words);
    }

    public Fragment getTable() {
        return html -> {
            html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", words.t("questions.title")).open("table", "class", "table stack").open("thead").open("tr");
            COLUMNS.forEach(column -> html.element("th", words.t("question." + column), "scope", "col", "class", numeric(column)));
            html.close().close().open("tbody");
            for (int i = 0; i < found.size(); i++) {
                row(html, i + 1, found.get(i));
            }
            html.close().close().close();
        };
    }

    private void row(Html html, int number, Question question) {
        html.open("tr").open("th", "scope", "row").text(number + ". " + question.name());
        if (question.expected() != null) {
            html.text(" ").element("small", words.t("question.expected", words.answer(question.kind(), question.expected())), "class", "muted");
        }
        html.close();
        cell(html, "answered", Integer.toString(question.answered()));
        cell(html, "right", question.difficulty() == null ? "–" : words.percent(question.difficulty()));
        discrimination(html, question);
        cell(html, "seconds", question.seconds() == null ? "–" : Words.duration(Math.round(question.seconds())));
        html.open("td", "data-label", words.t("question.given")).open("ul", "class", "no-list small");
        question.given().forEach(given -> {
            html.open("li");
            if (given.right() != null) {
                html.icon(given.right() ? "check" : "close").element("span", words.t(given.right() ? "answer.correct" : "answer.wrong") + ": ", "class", "sr");
            }
            html.text(" " + short80(words.answer(question.kind(), given.response())) + "\u00a0·\u00a0" + given.times()).close();
        });
        html.close().close().close();
    }

    /** A figure where it says something; else why there is none. */
    private void discrimination(Html html, Question question) {
        html.open("td", "data-label", words.t("question.discrimination"), "class", "num");
        Double figure = question.discrimination();
        if (figure != null) {
            html.text(words.figure(figure, 2));
            if (figure < QuestionStatistics.LOW) {
                html.text(" ").element("span", words.t("question.discrimination." + (figure < 0 ? "negative" : "low")), "class", "tag warn");
            }
        } else if (question.judged() == 0) {
            html.text("–");
        } else {
            html.element("small", words.t("question.discrimination." + (question.judged() < QuestionStatistics.LEAST ? "few" : "alike")), "class", "muted");
        }
        html.close();
    }

    private void cell(Html html, String column, String value) {
        html.element("td", value, "data-label", words.t("question." + column), "class", numeric(column));
    }

    private static String short80(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private static String numeric(String column) {
        return column.equals("question") || column.equals("given") ? null : "num";
    }
}
