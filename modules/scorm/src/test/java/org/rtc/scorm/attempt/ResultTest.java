package org.rtc.scorm.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.policy.Policy;
import org.rtc.scorm.policy.Standing;
import org.rtc.scorm.policy.Tried;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.ItemProgress.Status;

class ResultTest {
    @Test
    void theScoreIsAPercentage() {
        assertThat(score(0.856, null, null, null)).isEqualTo(85.6);
        assertThat(score(-0.5, null, null, null)).isZero();
        assertThat(score(null, 15.0, 10.0, 20.0)).isEqualTo(50);
        assertThat(score(null, 80.0, null, null)).isEqualTo(80);
        assertThat(score(null, 180.0, null, null)).isEqualTo(100);
        assertThat(score(null, 5.0, 20.0, 20.0)).isEqualTo(5);
        assertThat(score(null, null, 0.0, 100.0)).isNull();
    }

    @Test
    void passedAndFailedTellMoreThanCompleted() {
        assertThat(result("completed", "failed", null).status()).isEqualTo(Status.FAILED);
        assertThat(result("incomplete", "passed", null).status()).isEqualTo(Status.PASSED);
        assertThat(result("completed", "unknown", null).status()).isEqualTo(Status.COMPLETED);
        assertThat(result("incomplete", "unknown", null).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void theBestAttemptCountsAndTheTimeOfAll() {
        ItemProgress all = Standing.of(List.of(tried("passed", 0.7), tried("passed", 0.9), tried("failed", 0.95)), Policy.standard());

        assertThat(all).isEqualTo(new ItemProgress(Status.PASSED, 90.0, 30, null, 3));
    }

    private static Tried tried(String success, Double scaled) {
        return new Tried(true, result("completed", success, scaled));
    }

    private static Double score(Double scaled, Double raw, Double lowest, Double highest) {
        return new Result("completed", "unknown", scaled, raw, lowest, highest, null, 0, null).percent();
    }

    private static Result result(String completion, String success, Double scaled) {
        return new Result(completion, success, scaled, null, null, null, null, 10, null);
    }
}
