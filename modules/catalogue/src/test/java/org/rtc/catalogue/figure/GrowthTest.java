package org.rtc.catalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rtc.catalogue.Somebody.FOCAL;
import static org.rtc.catalogue.Somebody.HUB;
import static org.rtc.catalogue.Somebody.SECRETARIAT;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.Published;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Dates;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class GrowthTest {
    @Inject
    private Growth growth;
    @Inject
    private Baselines baselines;
    @Inject
    private FigureQueries figures;
    @Inject
    private AnnouncedIndicator announced;
    @Inject
    private HeldIndicator held;
    @Inject
    private OfferReport offer;
    @Inject
    private Published published;
    @Inject
    private Activities activities;

    @BeforeEach
    void people() {
        Somebody.all();
    }

    private long in(String year, String title) {
        return published.activity(Some.workshop(title, 1).with(new Dates(year + "-05-01", year + "-05-02", "America/Tegucigalpa")));
    }

    @Test
    void theOfferOfABienniumIsMeasuredAgainstADatedFigure() {
        As.person(SECRETARIAT, () -> baselines.set(2009, 2, LocalDate.of(2011, 10, 1), "Informe"));
        in("2011", "Uno");
        in("2012", "Dos");
        in("2012", "Tres");
        As.person(FOCAL, () -> activities.cancel(in("2012", "Cuatro"), "Huracán"));

        assertThat(growth.all()).extracting(Growth.Biennium::name, Growth.Biennium::offer, Growth.Biennium::growth)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2009–2010", 2L, null), org.assertj.core.groups.Tuple.tuple("2011–2012", 3L, 0.5));
        assertThatThrownBy(() -> As.person(HUB, () -> baselines.set(2009, 9, LocalDate.now(), "x"))).isInstanceOf(Forbidden.class);
    }

    @Test
    void ofABienniumOfWhichNothingIsKnownNoGrowthIsSaid() {
        As.person(SECRETARIAT, () -> baselines.set(2009, 2, LocalDate.of(2011, 10, 1), "Informe"));
        in("2013", "Uno");

        assertThat(growth.all()).extracting(Growth.Biennium::growth).containsOnlyNulls();
    }

    @Test
    void countriesAreComparedByWhatTheyAnnouncedAndHeld() {
        in("2012", "Uno");
        published.activity(Some.workshop("Dos", 40));
        LocalDate today = LocalDate.now();

        assertThat(announced.byCountry(today.minusDays(1), today.plusDays(1))).isEqualTo(Map.of("HN", 2L));
        assertThat(held.byCountry(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31))).isEqualTo(Map.of("HN", 1L));
    }

    @Test
    void theReportCountsByTopicWithTheWiderOnes() {
        published.activity(Some.workshop("Migración", 1, "HN", "1.2").with(new Dates("2020-05-01", "2020-05-02", "UTC")));

        assertThat(offer.table(Lang.EN, Map.of("by", "topic", "year", "2020")).rows()).extracting(row -> row.get(0)).containsExactly("1", "1.2");
        assertThat(figures.byCountry(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))).containsOnlyKeys("HN");
    }
}
