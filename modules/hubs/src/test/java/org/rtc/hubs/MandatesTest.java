package org.rtc.hubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.hubs.mandate.EndingMandates;
import org.rtc.hubs.mandate.Mandate;
import org.rtc.hubs.mandate.Mandates;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.work.PendingSource;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class MandatesTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    @Inject
    private House house;
    @Inject
    private Mandates mandates;
    @Inject
    private Regions regions;
    @Inject
    private EndingMandates ending;

    private long secretariat;

    @BeforeEach
    void theHubsAreThere() {
        house.build();
        secretariat = house.secretariat();
    }

    @Test
    void aCountryHostsAHubThatItIsNoMemberOf() {
        As.person(secretariat, () -> mandates.give("caribbean", "DO", JANUARY, JANUARY.plusYears(2), ""));

        assertThat(mandates.of("caribbean")).extracting(Mandate::getCountry).containsExactly("DO");
        assertThat(regions.get("caribbean").codes()).doesNotContain("DO");
        assertThat(regions.get("central-america").codes()).contains("DO");
    }

    @Test
    void onlyCandidatesHostAndNeverTwoAtOnce() {
        As.person(secretariat, () -> {
            assertThatThrownBy(() -> mandates.give("caribbean", "PE", JANUARY, null, "")).isInstanceOf(Problem.class);
            mandates.give("caribbean", "DO", JANUARY, JANUARY.plusYears(1), "");
            assertThatThrownBy(() -> mandates.give("caribbean", "CA", JANUARY.plusMonths(6), null, "")).isInstanceOf(Problem.class);
            mandates.give("caribbean", "CA", JANUARY.plusYears(1).plusDays(1), null, "");
        });
        assertThat(mandates.of("caribbean")).hasSize(2);
    }

    @Test
    void noHubGivesEndsRenewsOrTakesBackAMandate() {
        long id = As.person(secretariat, () -> mandates.give("andean", "CO", JANUARY, JANUARY.plusYears(1), ""));
        As.person(house.hub("andean"), () -> {
            assertThatThrownBy(() -> mandates.give("andean", "CO", JANUARY.plusYears(3), null, "")).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> mandates.end(id, null)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> mandates.renew(id, null, "")).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> mandates.withdraw(id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> mandates.held(id)).isInstanceOf(Forbidden.class);
        });
        assertThat(mandates.of("andean")).extracting(Mandate::getEnds).containsExactly(JANUARY.plusYears(1));
    }

    @Test
    void aMandateIsEndedAndWhoDidItIsKept() {
        long id = As.person(secretariat, () -> mandates.give("andean", "CO", JANUARY, null, ""));
        As.person(secretariat, () -> {
            assertThatThrownBy(() -> mandates.end(id, JANUARY.minusDays(1))).isInstanceOf(Problem.class);
            mandates.end(id, JANUARY.plusMonths(3));
            assertThat(mandates.held(id).getEnds()).isEqualTo(JANUARY.plusMonths(3));
            assertThat(mandates.held(id).getEndedBy()).isEqualTo(secretariat);
        });
    }

    @Test
    void aRenewedMandateBeginsTheDayAfterAndLeavesTheFirstAsItWas() {
        long id = As.person(secretariat, () -> mandates.give("andean", "CO", JANUARY, null, ""));
        As.person(secretariat, () -> {
            assertThatThrownBy(() -> mandates.renew(id, null, "")).hasMessage("hubs.error.openEnded");
            mandates.end(id, JANUARY.plusYears(1));
            mandates.renew(id, JANUARY.plusYears(3), "Segundo");
            assertThatThrownBy(() -> mandates.renew(id, JANUARY.plusYears(4), "")).hasMessage("hubs.error.overlap");
        });
        assertThat(mandates.of("andean")).extracting(Mandate::getStarts).containsExactly(JANUARY.plusYears(1).plusDays(1), JANUARY);
    }

    @Test
    void onlyWhatHasNotBegunIsTakenBack() {
        LocalDate today = LocalDate.now();
        As.person(secretariat, () -> {
            long begun = mandates.give("andean", "CO", today.minusDays(1), today.plusYears(1), "");
            long ahead = mandates.renew(begun, null, "");
            assertThatThrownBy(() -> mandates.withdraw(begun)).hasMessage("hubs.error.begun");
            mandates.withdraw(ahead);
            assertThat(mandates.of("andean")).extracting(Mandate::getId).containsExactly(begun);
        });
    }

    @Test
    void aMandateThatEndsSoonWaitsForWhoGivesThemUntilAnotherFollows() {
        LocalDate today = LocalDate.now();
        long soon = As.person(secretariat, () -> mandates.give("andean", "CO", today.minusYears(2), today.plusDays(30), ""));
        As.person(secretariat, () -> {
            mandates.give("caribbean", "DO", today.minusYears(1), today.plusYears(1), "");
            assertThat(ending.pending(9)).extracting(PendingSource.Pending::path).containsExactly("/hubs/mandates/" + soon);
        });
        As.person(house.hub("andean"), () -> assertThat(ending.pending(9)).isEmpty());

        As.person(secretariat, () -> {
            mandates.renew(soon, today.plusYears(2), "");
            assertThat(ending.pending(9)).isEmpty();
        });
    }
}
