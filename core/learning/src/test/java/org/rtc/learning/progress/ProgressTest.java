package org.rtc.learning.progress;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.learning.enrolment.Enrolments;
import org.rtc.learning.outline.Items;
import org.rtc.learning.probe.Finishes;
import org.rtc.learning.probe.Somebody;
import org.rtc.learning.probe.Teaching;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.ItemProgress.Status;
import org.rtc.spi.course.Progress;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;
import org.rtc.testkit.Tx;

@RtcTest
class ProgressTest {
    @Inject
    Progress progress;
    @Inject
    ProgressQueries queries;
    @Inject
    Enrolments enrolments;
    @Inject
    Items items;
    @Inject
    Finishes finishes;
    @Inject
    Teaching teaching;

    private long course;
    private long a;
    private long b;
    private long ana;

    @BeforeEach
    void aLearnerInACourse() {
        finishes.seen().clear();
        course = teaching.course("Censos");
        long section = teaching.section(course, "Uno");
        a = teaching.page(course, section, "A");
        b = teaching.page(course, section, "B");
        ana = Somebody.named("ana");
        As.person(ana, () -> enrolments.enrol(course, null));
    }

    private static ItemProgress at(Status status, Double score, long seconds) {
        return new ItemProgress(status, score, seconds, null, 1);
    }

    @Test
    void whatIsReportedReplacesWhatWasRecorded() {
        progress.report(a, ana, at(Status.IN_PROGRESS, null, 60));
        progress.report(a, ana, at(Status.PASSED, 92.5, 300));
        assertThat(progress.of(a, ana)).isEqualTo(new ItemProgress(Status.PASSED, 92.5, 300, null, 1));
        assertThat(progress.of(b, ana)).isEqualTo(ItemProgress.NONE);
    }

    @Test
    void nothingIsRecordedForWhoIsNotInTheCourse() {
        long berta = Somebody.named("berta");
        progress.report(a, berta, at(Status.COMPLETED, null, 60));
        assertThat(progress.of(a, berta)).isEqualTo(ItemProgress.NONE);
        As.person(ana, () -> enrolments.leave(course));
        progress.report(a, ana, at(Status.COMPLETED, null, 60));
        assertThat(progress.of(a, ana)).isEqualTo(ItemProgress.NONE);
    }

    @Test
    void whatWasDoneIsThereAgainForWhoComesBack() {
        progress.report(a, ana, at(Status.COMPLETED, null, 60));
        As.person(ana, () -> enrolments.leave(course));
        As.person(ana, () -> enrolments.enrol(course, null));
        assertThat(queries.shares(ana, List.of(course)).get(course)).isEqualTo(new CourseShare(1, 2));
    }

    @Test
    void othersHearOfItOnceAndOnlyAfterTheCommit() {
        Tx.run(() -> {
            progress.report(a, ana, at(Status.PASSED, 80.0, 60));
            assertThat(finishes.seen()).isEmpty();
        });
        progress.report(a, ana, at(Status.PASSED, 90.0, 70));
        assertThat(finishes.seen()).hasSize(1);
        assertThat(finishes.seen().get(0).itemId()).isEqualTo(a);
    }

    @Test
    void theShareOfACourseCountsWhatLearnersCanSee() {
        progress.report(a, ana, at(Status.COMPLETED, null, 60));
        assertThat(queries.shares(ana, List.of(course)).get(course).percent()).isEqualTo(50);
        As.system(() -> items.hide(b, true));
        assertThat(queries.shares(ana, List.of(course)).get(course).finished()).isTrue();
        As.system(() -> items.delete(a));
        assertThat(queries.shares(ana, List.of(course))).isEmpty();
    }

    @Test
    void sharesOfManyCoursesCostAsMuchAsOfOne() {
        List<Long> courses = new ArrayList<>(List.of(course));
        int one = Sql.count(() -> queries.shares(ana, courses));
        for (int i = 0; i < 10; i++) {
            long more = teaching.course("Curso " + i);
            teaching.page(more, teaching.section(more, "Uno"), "A");
            courses.add(more);
        }
        assertThat(Sql.count(() -> queries.shares(ana, courses))).isEqualTo(one);
    }

    @Test
    void reportsThatMeetAreBothTaken() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> reports = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                long seconds = i;
                reports.add(() -> {
                    progress.report(a, ana, at(Status.IN_PROGRESS, null, seconds));
                    return null;
                });
            }
            for (Future<Void> report : pool.invokeAll(reports)) {
                report.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(progress.of(a, ana).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void aReportCostsTwoStatements() {
        progress.report(a, ana, at(Status.IN_PROGRESS, null, 1));
        assertThat(Sql.count(() -> progress.report(a, ana, at(Status.IN_PROGRESS, null, 2)))).isEqualTo(2);
        assertThat(Sql.count(() -> progress.report(a, ana, at(Status.IN_PROGRESS, null, 2)))).isEqualTo(1);
    }
}
