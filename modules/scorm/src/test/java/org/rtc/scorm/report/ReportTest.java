package org.rtc.scorm.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.house.School;
import org.rtc.scorm.report.AttemptQueries.Choice;
import org.rtc.scorm.report.AttemptQueries.Sort;
import org.rtc.scorm.report.AttemptQueries.State;
import org.rtc.scorm.view.Words;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.report.Exports.Sheet;
import org.rtc.spi.report.Table.Column;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

@RtcTest
class ReportTest {
    @Inject
    private School school;
    @Inject
    private Attempts attempts;
    @Inject
    private Report report;
    @Inject
    private ResultTables tables;
    @Inject
    private Words words;

    private long course;
    private long item;
    private long ana;
    private long luis;

    @BeforeEach
    void twoLearnersBegin() {
        course = school.course();
        item = school.item(course, School.GOLF_12);
        ana = school.learner(course, "ana");
        luis = school.learner(course, "luis", "=cmd()");
        attempts.underWay(item, ana);
        attempts.underWay(item, luis);
    }

    @Test
    void whoEditsTheCourseSeesEverybodysAttemptsInPieces() {
        As.system(() -> {
            CourseItem of = report.item(course, item);
            Slice<Report.Row> first = report.rows(of, null, 1);
            Slice<Report.Row> second = report.rows(of, Long.valueOf(first.next()), 1);

            assertThat(first.items()).extracting(row -> row.person().id()).containsExactly(luis);
            assertThat(second.items()).extracting(row -> row.person().id()).containsExactly(ana);
            assertThat(second.next()).isNull();
        });
    }

    @Test
    void aPageOfAttemptsCostsTheSameHoweverManyThereAre() {
        int few = As.system(() -> Sql.count(() -> report.rows(school.facts(item), null, 1)));
        int more = As.system(() -> Sql.count(() -> report.rows(school.facts(item), null, 50)));

        assertThat(more).isEqualTo(few);
    }

    @Test
    void learnersDoNotSeeIt() {
        assertThatThrownBy(() -> As.person(ana, () -> report.item(course, item)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }

    @Test
    void anAttemptIsNotShownUnderAnotherItem() {
        long other = school.item(course, School.GOLF_2004);
        long attempt = attempts.all(item, ana).get(0).getId();

        assertThatThrownBy(() -> report.attempt(school.facts(other), attempt))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    void theTableToTakeAwayHasALineForEachAttemptInTheReadersWords() {
        Sheet table = As.system(() -> tables.attempts(school.facts(item)));

        List<List<Object>> rows = new ArrayList<>();
        table.rows().forEachRemaining(rows::add);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).startsWith("luis", "Ana =cmd()", 1, 1);
        assertThat(table.columns()).extracting(Column::title).doesNotHaveDuplicates().noneMatch(title -> title.startsWith("scorm."));
        assertThat(As.system(() -> List.of(tables.attempts(school.facts(item)), tables.questions(school.facts(item)), tables.answers(school.facts(item)))))
                .extracting(Sheet::title).doesNotHaveDuplicates();
    }

    @Test
    void theListIsSearchedByNameSortedAndCountedInFewStatements() {
        As.system(() -> {
            CourseItem of = report.item(course, item);
            Choice named = new Choice(State.COUNTING, report.peopleNamed(of, " CMD ána"), Sort.SCORE, true);

            assertThat(report.count(of, named)).isOne();
            assertThat(report.page(of, named, 0, 25)).extracting(row -> row.person().id()).containsExactly(luis);
            assertThat(report.count(of, new Choice(State.SET_ASIDE, null, Sort.CHANGED, false))).isZero();
            assertThat(Sql.count(() -> report.page(of, new Choice(State.ALL, null, Sort.TIME, false), 0, 25))).isLessThanOrEqualTo(2);
        });
    }

    @Test
    void figuresStandInTheNumberThatTheyHave() {
        As.system(() -> {
            String html = rendered(new OverviewFragment(new Overview(1, 2, Map.of(), new int[10], null, 0), words));

            assertThat(html).contains(words.t("overview.learners", 1)).doesNotContain(words.t("overview.learners", 2))
                    .contains(words.t("overview.attempts", 2)).doesNotContain("scorm.");
            assertThat(List.of(words.figure(0.1, 2), words.figure(-0.04, 2))).containsExactly("0,10", "−0,04");
        });
    }

    @Test
    void whatIsRecordedIsListedAsItIsCounted() {
        JsonObject state = Json.createObjectBuilder().add("cmi.interactions.10.id", "k").add("cmi.interactions.2.id", "b").build();

        assertThat(As.system(() -> rendered(new DataModelFragment(Map.of("sco", state), PartNames.of(null), words)))).containsSubsequence("interactions.2.", "interactions.10.");
    }

    @Test
    void theOverviewCountsEachLearnerOnceInOneStatement() {
        As.system(() -> {
            CourseItem of = report.item(course, item);
            Overview overview = report.overview(of);

            assertThat(overview.learners()).isEqualTo(2);
            assertThat(overview.count(ItemProgress.Status.IN_PROGRESS)).isEqualTo(2);
            assertThat(overview.doneShare()).isZero();
            assertThat(Sql.count(() -> report.overview(of))).isLessThanOrEqualTo(2);
        });
    }

    private static String rendered(Fragment fragment) {
        StringWriter out = new StringWriter();
        fragment.write(new Html(out, path -> path));
        return out.toString();
    }
}
