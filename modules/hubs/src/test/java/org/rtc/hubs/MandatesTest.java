package org.rtc.hubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.hubs.mandate.Mandate;
import org.rtc.hubs.mandate.Mandates;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
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
    void noHubGivesItselfAMandate() {
        As.person(house.hub("andean"), () -> assertThatThrownBy(() -> mandates.give("andean", "CO", JANUARY, null, "")).isInstanceOf(Forbidden.class));
        assertThat(mandates.of("andean")).isEmpty();
    }
}
