package org.rtc.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.api.Catalogue;
import org.rtc.needs.assessment.Assessment;
import org.rtc.needs.assessment.Assessments;
import org.rtc.needs.assessment.RankedTopic;
import org.rtc.needs.gap.Gap;
import org.rtc.needs.gap.Gaps;
import org.rtc.needs.gap.NeedLinks;
import org.rtc.needs.gap.NewActivity;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Forbidden;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

/** From what countries answer to the need that an activity covers. */
@RtcTest
class CoverageTest {
    @Inject
    private Asking asking;
    @Inject
    private Rounds rounds;
    @Inject
    private Assessments assessments;
    @Inject
    private Gaps gaps;
    @Inject
    private NeedLinks links;
    @Inject
    private Catalogue catalogue;
    @Inject
    private Activities activities;

    private long round;

    @BeforeEach
    void threeCountriesAnswer() {
        Somebody.all();
        round = asking.open(Scope.hub("central-america"));
        asking.answer(Somebody.HONDURAS, round, "HN", 4, 1, 0, "environment");
        asking.answer(Somebody.GUATEMALA, round, "GT", 2, 1, 0, "environment");
        asking.answer(Somebody.PANAMA, round, "PA", 3, 3, 0, "prices");
    }

    private Assessment assessment() {
        return As.person(Somebody.SECRETARIAT, () -> assessments.of(rounds.find(round)));
    }

    private Gap.State state(String country, String topic) {
        return As.person(Somebody.SECRETARIAT, () -> gaps.of(rounds.find(round)).cells().get(country).get(topic).state());
    }

    private long announced() {
        return As.person(Somebody.SECRETARIAT, () -> links.announce(round, "environment",
                new NewActivity(Set.of("HN", "GT"), "HN", Asking.es("Taller"), "workshop", "distance", LocalDate.now().plusDays(30), LocalDate.now().plusDays(31))));
    }

    @Test
    void theAssessmentRanksTopicsByTheGapAndByWhatIsUrgent() {
        Assessment assessment = assessment();

        assertThat(assessment.topics()).extracting(RankedTopic::item).containsExactly("environment", "prices", "labour");
        // gaps 4, 2 and 3 of 4 are 75 on average; two of three countries call it urgent: 0.7 × 75 + 0.3 × 66.7
        assertThat(assessment.topics().get(0).score()).isCloseTo(72.5, org.assertj.core.data.Offset.offset(0.01));
        assertThat(assessment.topics().get(2).score()).isZero();
        assertThat(assessment.answering()).isEqualTo(3);
    }

    @Test
    void whatNobodyOffersIsMissingUntilAnActivityForItIsPublished() {
        assertThat(state("HN", "environment")).isEqualTo(Gap.State.MISSING);
        assertThat(state("HN", "labour")).isEqualTo(Gap.State.NONE);

        long activity = announced();
        assertThat(state("HN", "environment")).isEqualTo(Gap.State.PLANNED);
        assertThat(catalogue.activity(activity).orElseThrow().topics()).containsExactly("3");

        As.person(Somebody.SECRETARIAT, () -> {
            activities.submit(activity);
            activities.publish(activity);
        });
        assertThat(state("HN", "environment")).isEqualTo(Gap.State.COVERED);
        assertThat(state("GT", "environment")).isEqualTo(Gap.State.COVERED);
        assertThat(state("PA", "environment")).isEqualTo(Gap.State.MISSING);

        As.person(Somebody.SECRETARIAT, () -> activities.cancel(activity, "Sin fondos"));
        assertThat(state("HN", "environment")).isEqualTo(Gap.State.MISSING);
    }

    @Test
    void aFocalPointSeesTheirOwnCountryAndActsForNoOther() {
        As.person(Somebody.HONDURAS, () -> {
            assertThat(gaps.of(rounds.find(round)).cells()).containsOnlyKeys("HN");
            assertThatThrownBy(() -> links.announce(round, "environment", new NewActivity(Set.of("GT"), "HN", Asking.es("Taller"), "workshop", "distance", null, null)))
                    .isInstanceOf(Forbidden.class);
        });
        As.person(Somebody.OTHER_HUB, () -> {
            assertThatThrownBy(() -> gaps.of(rounds.find(round))).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void theMatrixCostsTheSameHoweverManyNeedsAreLinked() {
        As.person(Somebody.SECRETARIAT, () -> {
            announced();
            long before = Sql.count(() -> gaps.of(rounds.find(round)));
            announced();
            announced();
            assertThat(Sql.count(() -> gaps.of(rounds.find(round)))).isEqualTo(before).isLessThan(15);
        });
    }
}
