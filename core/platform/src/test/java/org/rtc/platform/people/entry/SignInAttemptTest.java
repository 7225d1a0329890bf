package org.rtc.platform.people.entry;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInAttemptTest {
    private final Instant start = Instant.parse("2026-11-23T08:00:00Z");
    private final SignInAttempt attempt = new SignInAttempt("x", start);

    private Duration at(Duration later) {
        return attempt.count(Limit.SIGN_IN_ACCOUNT, start.plus(later));
    }

    @Test
    void aFewAreFreeThenComesAPause() {
        for (int i = 0; i < 5; i++) {
            assertThat(at(ofSeconds(i))).isEqualTo(ZERO);
        }
        assertThat(at(ofSeconds(5))).isEqualTo(ofSeconds(29));
    }

    @Test
    void eachPauseIsTwiceTheOneBeforeUpToAQuarterOfAnHour() {
        assertThat(Limit.SIGN_IN_ACCOUNT.pause(4)).isEqualTo(ZERO);
        assertThat(Limit.SIGN_IN_ACCOUNT.pause(5)).isEqualTo(ofSeconds(30));
        assertThat(Limit.SIGN_IN_ACCOUNT.pause(6)).isEqualTo(ofSeconds(60));
        assertThat(Limit.SIGN_IN_ACCOUNT.pause(1000)).isEqualTo(ofMinutes(15));
    }

    @Test
    void whoeverTriesDuringAPauseDoesNotMakeItLonger() {
        for (int i = 0; i < 5; i++) {
            at(ZERO);
        }
        at(ofSeconds(10));
        at(ofSeconds(20));
        assertThat(at(ofSeconds(31))).isEqualTo(ZERO);
    }

    @Test
    void anHourLaterAllIsForgotten() {
        for (int i = 0; i < 5; i++) {
            at(ZERO);
        }
        assertThat(at(ofMinutes(61))).isEqualTo(ZERO);
        assertThat(at(ofMinutes(62))).isEqualTo(ZERO);
    }
}
