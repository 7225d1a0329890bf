package org.rtc.platform.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.people.erase.Erasure;
import org.rtc.platform.people.profile.PersonalCopy;
import org.rtc.platform.probe.Demo;
import org.rtc.platform.probe.Faulty;
import org.rtc.platform.report.Reports;
import org.rtc.platform.work.PendingWork;
import org.rtc.spi.event.CoursePublished;
import org.rtc.spi.people.People;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

/** One part fails wherever it is asked; what the others bring goes on. */
@RtcTest
class FaultyPartsTest {
    @Inject
    private Faulty faulty;
    @Inject
    private PendingWork pending;
    @Inject
    private Reports reports;
    @Inject
    private PersonalCopy copy;
    @Inject
    private Erasure erasure;
    @Inject
    private People people;
    @Inject
    private Texts texts;
    @Inject
    private Event<CoursePublished> published;

    private long learner;

    @BeforeEach
    void theDemonstrationIsThere() {
        Demo.fill();
        learner = Demo.id("learner");
        faulty.fails(true);
    }

    @AfterEach
    void mend() {
        faulty.fails(false);
    }

    @Test
    void whatWaitsAndReportsAreThoseOfTheOthers() {
        As.person(learner, () -> {
            assertThatCode(() -> pending.all()).doesNotThrowAnyException();
            assertThat(reports.offered()).noneMatch(report -> report.id().equals("probe.faulty"));
        });
        faulty.fails(false);
        As.person(learner, () -> assertThat(reports.offered()).anyMatch(report -> report.id().equals("probe.faulty")));
    }

    @Test
    void theCopyOfOnesDataNamesThePartThatCouldNotTell() {
        JsonObject told = copy.of(learner);
        assertThat(told.keySet()).contains("platform.account", "missing").doesNotContain("probe.faulty");
        assertThat(told.getJsonArray("missing").getString(0)).isEqualTo("probe");

        faulty.fails(false);

        assertThat(copy.of(learner).keySet()).contains("probe.faulty").doesNotContain("missing");
    }

    @Test
    void anAccountIsErasedByAllPartsOrByNone() {
        assertThatThrownBy(() -> As.person(learner, () -> erasure.own("demo", true))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(409);
            assertThat(problem.key()).isEqualTo("platform.erase.failed");
        });
        assertThat(people.byId(learner)).isPresent();
    }

    @Test
    void whoHearsOfAnEventHearsItAfterTheCommitAndUndoesNothing() {
        Tx.run(() -> {
            published.fire(new CoursePublished(1, true));
            assertThat(faulty.heard()).isZero();
        });
        assertThat(faulty.heard()).isOne();
    }

    @Test
    void wordsThatAreNoPatternAreShownAsTheyStand() {
        assertThat(texts.get(Lang.ES, "probe.bad", "x")).isEqualTo("Una llave {que no cierra");
    }
}
