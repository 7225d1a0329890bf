package org.rtc.scorm.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.house.Exchange;
import org.rtc.scorm.house.School;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
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
    private AttemptsCsv csv;

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
    void theCsvHasALineForEachAttemptAndNoFormulas() {
        Exchange answer = As.system(() -> Exchange.get("rtc.example.org")
                .to(csv, Map.of("id", Long.toString(course), "itemId", Long.toString(item))));

        List<String> lines = answer.text().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("username,name,attempt,package_version,status");
        assertThat(lines.get(1)).startsWith("luis,Ana =cmd(),1,1,in-progress");
        assertThat(AttemptsCsv.safe("=cmd()")).isEqualTo("'=cmd()");
    }
}
