package org.rtc.learning.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.learning.enrolment.Enrolments;
import org.rtc.learning.probe.Somebody;
import org.rtc.learning.probe.Teaching;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.ItemProgress.Status;
import org.rtc.spi.course.Progress;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class CertificatesTest {
    @Inject
    Certificates certificates;
    @Inject
    CourseCatalogue catalogue;
    @Inject
    Progress progress;
    @Inject
    Enrolments enrolments;
    @Inject
    Teaching teaching;

    private long course;
    private long first;
    private long last;
    private long ana;

    @BeforeEach
    void aLearnerInACourse() {
        course = teaching.course("Censos");
        long section = teaching.section(course, "Uno");
        first = teaching.page(course, section, "A");
        last = teaching.page(course, section, "B");
        ana = Somebody.named("ana");
        As.person(ana, () -> enrolments.enrol(course, null));
    }

    private void award(boolean yes) {
        As.system(() -> catalogue.certify(course, yes));
    }

    private void finish(long item, Status status) {
        progress.report(item, ana, new ItemProgress(status, null, 60, 1.0, 1));
    }

    @Test
    void isGivenWhenTheLastActivityIsDone() {
        award(true);
        finish(first, Status.COMPLETED);
        assertThat(certificates.codeOf(course, ana)).isEmpty();

        finish(last, Status.PASSED);

        Certificate given = certificates.get(certificates.codeOf(course, ana).orElseThrow());
        assertThat(given.getTitle().toString()).contains("Censos");
        assertThat(given.getPersonId()).isEqualTo(ana);
        assertThat(given.getPersonName()).isNotBlank();
    }

    @Test
    void isNotGivenForWhatWasFailedNorByACourseThatAwardsNone() {
        finish(first, Status.COMPLETED);
        finish(last, Status.COMPLETED);
        assertThat(certificates.codeOf(course, ana)).isEmpty();
        assertThatThrownBy(() -> As.person(ana, () -> certificates.claim(course))).isInstanceOf(Problem.class);

        award(true);
        finish(last, Status.FAILED);

        assertThatThrownBy(() -> As.person(ana, () -> certificates.claim(course))).isInstanceOf(Problem.class)
                .satisfies(e -> assertThat(((Problem) e).status()).isEqualTo(409));
    }

    @Test
    void canBeClaimedByWhoFinishedBeforeTheCourseAwardedAny() {
        finish(first, Status.COMPLETED);
        finish(last, Status.COMPLETED);
        award(true);

        String code = As.person(ana, () -> certificates.claim(course));

        assertThat(As.person(ana, () -> certificates.claim(course))).isEqualTo(code);
    }

    @Test
    void isFoundHoweverItsCodeIsTyped() {
        award(true);
        finish(first, Status.COMPLETED);
        finish(last, Status.COMPLETED);
        String code = certificates.codeOf(course, ana).orElseThrow();

        assertThat(certificates.get(code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")).getCode()).isEqualTo(code);
        for (String wrong : List.of("", "AAAA-AAAA-AAAA", code + "2", code.substring(1), "' or 1=1 --")) {
            assertThatThrownBy(() -> certificates.get(wrong)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void staysAsItWasWhenTheCourseStopsAwarding() {
        award(true);
        finish(first, Status.COMPLETED);
        finish(last, Status.COMPLETED);
        String code = certificates.codeOf(course, ana).orElseThrow();

        award(false);

        assertThat(certificates.get(code).getCode()).isEqualTo(code);
        assertThat(As.person(ana, () -> certificates.claim(course))).isEqualTo(code);
    }

    @Test
    void isOneHoweverManyPagesClaimIt() throws Exception {
        finish(first, Status.COMPLETED);
        finish(last, Status.COMPLETED);
        award(true);
        Callable<String> claim = () -> As.person(ana, () -> certificates.claim(course));
        ExecutorService pages = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> codes = pages.invokeAll(List.of(claim, claim, claim, claim));
            String code = certificates.codeOf(course, ana).orElseThrow();
            for (Future<String> each : codes) {
                assertThat(each.get()).isEqualTo(code);
            }
        } finally {
            pages.shutdown();
        }
    }
}
