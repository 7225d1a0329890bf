package org.rtc.scorm.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.house.School;
import org.rtc.scorm.item.Packages;
import org.rtc.scorm.item.ScormKind;
import org.rtc.spi.course.ItemProgress.Status;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.course.Progress;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

/** Attempts by the rules of their item, and what instructors do to them. */
@RtcTest
class AttemptsTest {
    @Inject
    private School school;
    @Inject
    private Attempts attempts;
    @Inject
    private Resets resets;
    @Inject
    private Packages packages;
    @Inject
    private ScormKind kind;
    @Inject
    private Progress progress;
    @Inject
    private EntityManager em;

    private long course;
    private long item;
    private long ana;

    @BeforeEach
    void prepare() {
        course = school.course();
        item = school.item(course, School.GOLF_12);
        ana = school.learner(course, "ana");
    }

    @Test
    void noMoreAttemptsBeginThanTheItemAllows() {
        rules(Map.of("maxAttempts", "2"));
        play("failed", 0.4, true);
        play("failed", 0.5, true);

        Attempt third = attempts.underWay(item, ana);

        assertThat(third.getNumber()).isEqualTo(2);
        assertThat(third.getEnded()).isNotNull();
        assertThat(progress.of(item, ana).attempts()).isEqualTo(2);
    }

    @Test
    void aLearnerWhoPassedAndWantsAnotherGetsIt() {
        play("passed", 0.8, false);
        assertThat(attempts.open(item, ana, false).getNumber()).isEqualTo(1);

        Attempt second = attempts.open(item, ana, true);

        assertThat(second.getNumber()).isEqualTo(2);
        assertThat(attempts.all(item, ana).get(0).getEnded()).isNotNull();
        assertThat(progress.of(item, ana).status()).isEqualTo(Status.PASSED);
    }

    @Test
    void whoWantsAnotherBeforeTheFirstIsOverGoesOn() {
        play("unknown", null, false);

        assertThat(attempts.open(item, ana, true).getNumber()).isEqualTo(1);
    }

    @Test
    void whereEachOpeningIsAnAttemptTheOneBeforeEnds() {
        rules(Map.of("again", "always", "maxAttempts", "2"));
        play("unknown", null, false);

        assertThat(attempts.underWay(item, ana).getNumber()).isEqualTo(2);
        play("unknown", null, false);
        assertThat(attempts.underWay(item, ana)).satisfies(last -> {
            assertThat(last.getNumber()).isEqualTo(2);
            assertThat(last.getEnded()).isNull();
        });
    }

    @Test
    void changedRulesHoldForWhatWasDoneBefore() {
        play("passed", 0.7, true);
        play("failed", 0.3, true);
        assertThat(progress.of(item, ana).status()).isEqualTo(Status.PASSED);

        rules(Map.of("counts", "last"));
        assertThat(progress.of(item, ana).status()).isEqualTo(Status.FAILED);

        rules(Map.of("mastery", "30"));
        assertThat(progress.of(item, ana).status()).isEqualTo(Status.PASSED);
        assertThat(kind.fields(school.facts(item))).containsEntry("counts", "last").containsEntry("mastery", "30");
    }

    @Test
    void anAttemptThatWasSetAsideDoesNotCountAndCanBeTakenBack() {
        rules(Map.of("again", "never"));
        long first = play("failed", 0.4, true);
        assertThat(attempts.underWay(item, ana).getNumber()).isEqualTo(1);

        As.system(() -> resets.reset(school.facts(item), first));
        assertThat(progress.of(item, ana).status()).isEqualTo(Status.NOT_STARTED);
        assertThat(attempts.underWay(item, ana).getNumber()).isEqualTo(2);
        assertThat(attempts.all(item, ana)).hasSize(1);

        As.system(() -> resets.restore(school.facts(item), first));
        assertThat(progress.of(item, ana).status()).isEqualTo(Status.FAILED);
        assertThat(audited()).containsExactly("scorm.attempt.reset", "scorm.attempt.restore");
    }

    @Test
    void aDeletedAttemptIsGoneWithItsVersion() {
        long first = play("passed", 0.9, true);
        school.replace(item, School.GOLF_2004);
        school.replace(item, School.GOLF_2004);
        assertThat(packages.versions(item)).hasSize(3);

        As.system(() -> resets.delete(school.facts(item), first));

        assertThat(attempts.find(first)).isEmpty();
        assertThat(progress.of(item, ana).status()).isEqualTo(Status.NOT_STARTED);
        assertThat(packages.versions(item)).hasSize(2);
        assertThat(audited()).containsExactly("scorm.attempt.delete");
    }

    @Test
    void onlyWhoEditsTheCourseMay() {
        long first = play("passed", 0.9, true);

        assertThatThrownBy(() -> As.person(ana, () -> resets.delete(school.facts(item), first)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
        assertThatThrownBy(() -> As.person(ana, () -> kind.back(school.facts(item))))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }

    @Test
    void aNewVersionCanBeginEverybodyAnewAndThatCanBeTakenBack() {
        long luis = school.learner(course, "luis");
        long open = play("unknown", null, false);
        attempts.underWay(item, luis);

        As.system(() -> kind.save(school.facts(item), new ItemSource(Map.of("underWay", "restart"), School.file(School.GOLF_2004), "x.zip")));
        assertThat(packages.find(attempts.underWay(item, ana).getPackageId()).orElseThrow().getVersion()).isEqualTo(2);

        As.system(() -> kind.back(school.facts(item)));
        assertThat(packages.newest(item).orElseThrow()).satisfies(newest -> {
            assertThat(newest.getVersion()).isEqualTo(3);
            assertThat(newest.getEdition()).isEqualTo("SCORM 1.2");
        });
        assertThat(attempts.find(open).orElseThrow().getSetAside()).isNull();
        assertThat(packages.find(attempts.underWay(item, luis).getPackageId()).orElseThrow().getEdition()).isEqualTo("SCORM 1.2");
    }

    @Test
    void theRulesGoWithACopy() {
        rules(Map.of("maxAttempts", "3", "counts", "mean"));

        assertThat(kind.fields(school.facts(school.copy(item)))).containsEntry("maxAttempts", "3").containsEntry("counts", "mean");
    }

    private void rules(Map<String, String> fields) {
        As.system(() -> kind.save(school.facts(item), new ItemSource(fields, null, null)));
    }

    /** As commits do it. @return the attempt's id */
    private long play(String success, Double scaled, boolean ended) {
        long id = attempts.underWay(item, ana).getId();
        Tx.run(() -> em.createNativeQuery("update sc_attempt set success = ?, scaled = ?, completion = ?, revision = revision + 1, "
                + "ended = case when ? = 1 then changed else null end where id = ?")
                .setParameter(1, success).setParameter(2, scaled).setParameter(3, success.equals("unknown") ? "incomplete" : "completed")
                .setParameter(4, ended ? 1 : 0).setParameter(5, id).executeUpdate());
        Tx.run(() -> em.clear());
        report();
        return id;
    }

    @Inject
    private Standings standings;

    private void report() {
        Tx.run(() -> standings.report(item, ana));
    }

    private List<String> audited() {
        return ((Stream<?>) em.createNativeQuery("select act from pf_audit where act like 'scorm.attempt.%' order by id").getResultStream())
                .map(Object::toString).toList();
    }
}
