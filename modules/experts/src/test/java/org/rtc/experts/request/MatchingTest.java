package org.rtc.experts.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.experts.House;
import org.rtc.experts.profile.Audience;
import org.rtc.experts.profile.Shared;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

@RtcTest
class MatchingTest {
    @Inject
    private House house;
    @Inject
    private Matching matching;

    @BeforeEach
    void theNetworkIsThere() {
        house.build();
    }

    private List<Match> proposed() {
        return matching.propose(House.request("HN"), 50);
    }

    @Test
    void theReasonsSayWhatSpeaksForAndAgainst() {
        house.expert("alma", Audience.OFFICES, Shared.SKILLS, Shared.LANGUAGES, Shared.AVAILABILITY, Shared.WORKED_IN);

        Match match = proposed().get(0);

        assertThat(match.score()).isEqualTo(89);
        assertThat(match.reasons()).extracting(Match.Reason::key).containsExactly("experts.match.topic", "experts.match.level.leading",
                "experts.match.languages", "experts.match.languages.missing", "experts.match.available", "experts.match.country");
    }

    @Test
    void whatIsNotSharedNeitherCountsNorShows() {
        house.expert("alma", Audience.OFFICES, Shared.LANGUAGES);
        assertThat(proposed()).isEmpty();

        house.expert("bruno", Audience.OFFICES, Shared.SKILLS);

        assertThat(proposed()).singleElement().satisfies(match -> assertThat(match.reasons()).extracting(Match.Reason::key)
                .contains("experts.match.available.unknown").doesNotContain("experts.match.languages", "experts.match.country"));
    }

    @Test
    void itCostsTheSameHoweverManyThereAre() {
        house.expert("primera", Audience.EVERYONE, Shared.values());
        int one = Sql.count(this::proposed);

        for (int i = 0; i < 15; i++) {
            house.expert("persona" + i, Audience.EVERYONE, Shared.values());
        }

        assertThat(Sql.count(() -> assertThat(proposed()).hasSize(16))).isEqualTo(one);
    }
}
