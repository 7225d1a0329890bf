package org.rtc.hubs.score;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rtc.hubs.House;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.report.Indicator;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.RtcTest;

@RtcTest
class ScorecardsTest {
    @Inject
    private House house;
    @Inject
    private Scorecards scorecards;
    @Inject
    private Regions regions;
    @Inject
    private ScoreWords words;

    @Test
    void aCountryIsMeasuredAgainstTheBestOfTheNetwork() {
        house.build();

        Scorecard card = scorecards.of(regions.get("andean").codes(), new Period(2026));

        assertThat(card.of("PE").orElseThrow().score()).isEqualTo(50);
        assertThat(card.of("CO").orElseThrow().score()).isEqualTo(25);
        assertThat(card.rows().get(0).country()).isEqualTo("PE");
        assertThat(words.formula(card, Lang.ES)).isEqualTo("100 × (1 × hubs.test ÷ 8) ÷ 1");
    }

    @Test
    void weightsAreReadAsTheSecretariatWritesThem() {
        assertThat(Scorecards.weights("a.b=3, c.d=0  rubbish e=999")).isEqualTo(Map.of("a.b", 3, "c.d", 0));
        assertThat(Scorecard.score(List.of(new Scorecard.Measured("a", 3, 10), new Scorecard.Measured("b", 1, 4), new Scorecard.Measured("c", 5, 0)),
                List.of(10L, 0L, 0L))).isEqualTo(75);
        assertThat(Scorecard.score(List.of(), List.of())).isZero();
    }

    @Test
    void whatWasLearntIsCountedByCountry() {
        house.build();
        Scorecard card = scorecards.of(regions.get("andean").codes(), new Period(2026));

        assertThat(card.indicators()).extracting(Scorecard.Measured::id).contains("learning.indicator.learners", "learning.indicator.completions");
    }

    /** Eight in Mexico, four in Peru, two in Colombia. */
    @ApplicationScoped
    public static class Counted implements Indicator {
        @Override
        public String id() {
            return "hubs.test";
        }

        @Override
        public Map<String, Long> byCountry(LocalDate from, LocalDate until) {
            return Map.of("MX", 8L, "PE", 4L, "CO", 2L, "XX", 100L);
        }
    }
}
