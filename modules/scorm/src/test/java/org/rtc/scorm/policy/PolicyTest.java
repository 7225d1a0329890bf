package org.rtc.scorm.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtc.scorm.attempt.Result;
import org.rtc.scorm.policy.Policy.Again;
import org.rtc.scorm.policy.Policy.Counts;
import org.rtc.scorm.policy.Policy.Done;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.ItemProgress.Status;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;

/** Which attempts may be made, and what they come to. */
class PolicyTest {
    private static final List<Tried> THREE = List.of(tried("completed", "passed", 0.6), tried("completed", "failed", 0.3), tried("completed", "passed", 0.9));

    @ParameterizedTest
    @CsvSource({"BEST, PASSED, 90", "FIRST, PASSED, 60", "LAST, PASSED, 90", "MEAN, PASSED, 60"})
    void theAttemptThatWasChosenCounts(Counts counts, Status status, double score) {
        ItemProgress progress = Standing.of(THREE, policy(null, counts, Again.ENDED, null, Done.REPORTED));

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.score()).isEqualTo(score);
        assertThat(progress.attempts()).isEqualTo(3);
    }

    @Test
    void anAttemptThatWasOnlyBegunDoesNotTakeTheLastOneAway() {
        List<Tried> tried = List.of(tried("completed", "passed", 0.8), new Tried(false, Result.NONE));

        assertThat(Standing.of(tried, policy(null, Counts.LAST, Again.ENDED, null, Done.REPORTED)).status()).isEqualTo(Status.PASSED);
    }

    @ParameterizedTest
    @CsvSource({"80, 0.8, PASSED", "80, 0.79, FAILED", "0, 0, PASSED", "85, 0.9, PASSED"})
    void theItemsMasteryOverridesThePackage(double mastery, double scaled, Status status) {
        Policy policy = policy(null, Counts.BEST, Again.ENDED, mastery, Done.REPORTED);

        assertThat(policy.status(result("completed", "unknown", scaled), false)).isEqualTo(status);
        assertThat(policy.status(result("completed", status == Status.PASSED ? "failed" : "passed", scaled), false)).isEqualTo(status);
    }

    @Test
    void nobodyFailsByMasteryBeforeTheAttemptIsOver() {
        Policy policy = policy(null, Counts.BEST, Again.ENDED, 80.0, Done.REPORTED);

        assertThat(policy.status(result("incomplete", "unknown", 0.1), false)).isEqualTo(Status.IN_PROGRESS);
        assertThat(policy.status(result("incomplete", "unknown", 0.1), true)).isEqualTo(Status.FAILED);
        assertThat(policy.status(result("completed", "unknown", null), true)).isEqualTo(Status.COMPLETED);
    }

    @Test
    void theMeanIsMeasuredAgainstTheMastery() {
        assertThat(Standing.of(THREE, policy(null, Counts.MEAN, Again.ENDED, 61.0, Done.REPORTED)).status()).isEqualTo(Status.FAILED);
        assertThat(Standing.of(THREE, policy(null, Counts.MEAN, Again.ENDED, 60.0, Done.REPORTED)).status()).isEqualTo(Status.PASSED);
    }

    @ParameterizedTest
    @CsvSource({"REPORTED, completed, failed, FAILED", "COMPLETED, completed, failed, COMPLETED", "COMPLETED, incomplete, passed, IN_PROGRESS",
        "COMPLETED, completed, passed, PASSED", "PASSED, completed, unknown, IN_PROGRESS", "PASSED, completed, failed, FAILED",
        "PASSED, incomplete, passed, PASSED", "OPENED, not attempted, unknown, COMPLETED", "OPENED, completed, failed, COMPLETED"})
    void theItemIsDoneByTheRuleThatWasChosen(Done done, String completion, String success, Status status) {
        assertThat(policy(null, Counts.BEST, Again.ENDED, null, done).status(result(completion, success, null), false)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"ENDED, REPORTED, completed, passed, true, true", "ENDED, REPORTED, incomplete, unknown, false, false",
        "ENDED, REPORTED, incomplete, failed, false, true", "ENDED, COMPLETED, incomplete, passed, false, false",
        "ENDED, OPENED, incomplete, unknown, false, false", "ENDED, OPENED, incomplete, failed, false, true",
        "ALWAYS, REPORTED, incomplete, unknown, false, true", "FAILED, REPORTED, incomplete, failed, true, true",
        "FAILED, REPORTED, completed, passed, true, false", "FAILED, REPORTED, incomplete, unknown, true, true",
        "FAILED, PASSED, completed, unknown, true, true", "NEVER, REPORTED, incomplete, failed, true, false"})
    void anotherAttemptBeginsWhenTheRuleSays(Again again, Done done, String completion, String success, boolean ended, boolean allowed) {
        Result last = result(completion, success, null);

        assertThat(policy(3, Counts.BEST, again, null, done).allowsAnother(2, last, ended)).isEqualTo(allowed);
        assertThat(policy(2, Counts.BEST, again, null, done).allowsAnother(2, last, ended)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"REPORTED, FAILED", "PASSED, FAILED", "COMPLETED, COMPLETED", "OPENED, COMPLETED"})
    void aMeanBelowTheMasteryIsNotPassedByWhateverRuleTheItemIsDone(Done done, Status status) {
        assertThat(Standing.of(THREE, policy(null, Counts.MEAN, Again.ENDED, 61.0, done)).status()).isEqualTo(status);
        assertThat(Standing.of(THREE, policy(null, Counts.MEAN, Again.ENDED, 60.0, done)).status()).isEqualTo(Status.PASSED);
    }

    @ParameterizedTest
    @CsvSource({"LAST, 80", "MEAN, 80", "BEST, 80", "FIRST, 80"})
    void whereOpeningIsEnoughOneThatIsUnderWayTakesNothingAwayEither(Counts counts, double score) {
        List<Tried> tried = List.of(tried("completed", "passed", 0.8), new Tried(false, result("incomplete", "unknown", 0.1)));

        assertThat(Standing.of(tried, policy(null, counts, Again.ALWAYS, null, Done.OPENED)))
                .extracting(ItemProgress::status, ItemProgress::score).containsExactly(Status.PASSED, score);
    }

    @ParameterizedTest
    @CsvSource({"BEST, 2", "FIRST, 0", "LAST, 2", "MEAN, "})
    void whichAttemptCountsCanBeTold(Counts counts, Integer place) {
        assertThat(Standing.counting(THREE, policy(null, counts, Again.ENDED, null, Done.REPORTED)))
                .isEqualTo(place == null ? OptionalInt.empty() : OptionalInt.of(place));
    }

    @Test
    void everyFieldThatCannotBeIsNamed() {
        ItemSource source = new ItemSource(Map.of("maxAttempts", "0", "counts", "worst", "mastery", "101", "again", "", "done", "passed"), null, null);

        Problem problem = catchThrowableOfType(Problem.class, () -> new PolicyFields(source, Policy.standard()));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors()).extracting(FieldError::field).containsExactlyInAnyOrder("maxAttempts", "counts", "mastery");
    }

    @ParameterizedTest
    @CsvSource({"'66,5', 66.5", "'80 %', 80", "100, 100", "'', "})
    void masteryIsReadAsPeopleWriteIt(String written, Double read) {
        Policy policy = new Policy(1);

        new PolicyFields(new ItemSource(Map.of("mastery", written), null, null), policy).write(policy);

        assertThat(policy.getMastery()).isEqualTo(read);
    }

    private static Policy policy(Integer most, Counts counts, Again again, Double mastery, Done done) {
        Policy policy = new Policy(1);
        policy.set(most, counts, again, mastery, done);
        return policy;
    }

    private static Tried tried(String completion, String success, Double scaled) {
        return new Tried(true, result(completion, success, scaled));
    }

    private static Result result(String completion, String success, Double scaled) {
        return new Result(completion, success, scaled, null, null, null, null, 10, null);
    }
}
