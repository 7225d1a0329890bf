package org.rtc.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.needs.gap.Gap;
import org.rtc.needs.gap.Gaps;
import org.rtc.needs.plan.PlanDetails;
import org.rtc.needs.plan.PlanRow;
import org.rtc.needs.plan.Plans;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.access.Scope;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

/** Training plans: from the need of a country to the level that was reached. */
@RtcTest
class PlansTest {
    @Inject
    private Asking asking;
    @Inject
    private Plans plans;
    @Inject
    private Gaps gaps;
    @Inject
    private Rounds rounds;
    @Inject
    private Places places;

    private long round;

    @BeforeEach
    void hondurasAnswers() {
        Somebody.all();
        round = asking.open(Scope.NETWORK);
        asking.answer(Somebody.HONDURAS, round, "HN", 4, 2, 0);
    }

    private PlanDetails plan(String country, Long office, int now, int target, String status) {
        return new PlanDetails(round, "environment", country, office, Asking.es("Cuentas"), Asking.es("Ambiente"), "3", now, target, LocalDate.now().plusMonths(6), status);
    }

    private Gap.State state() {
        return As.person(Somebody.HONDURAS, () -> gaps.of(rounds.find(round)).cells().get("HN").get("environment").state());
    }

    @Test
    void aPlanForANeedPreparesItAndCoversItOnceReached() {
        assertThat(state()).isEqualTo(Gap.State.MISSING);
        long id = As.person(Somebody.HONDURAS, () -> plans.create(plan("HN", null, 1, 3, "underway")));
        assertThat(state()).isEqualTo(Gap.State.PLANNED);
        As.person(Somebody.HONDURAS, () -> plans.change(id, plan("HN", null, 1, 3, "reached")));
        assertThat(state()).isEqualTo(Gap.State.COVERED);
        As.person(Somebody.HONDURAS, () -> plans.change(id, plan("HN", null, 1, 3, "dropped")));
        assertThat(state()).isEqualTo(Gap.State.MISSING);
    }

    @Test
    void aPlanLeadsUpwardsForAnOfficeOfItsCountry() {
        long foreign = places.organisations().stream().filter(o -> o.country() != null && !o.country().equals("HN")).findFirst().orElseThrow().id();
        As.person(Somebody.HONDURAS, () -> {
            assertThatThrownBy(() -> plans.create(plan("HN", null, 3, 3, "planned"))).satisfies(e -> assertThat(Asking.error(e)).isEqualTo("needs.error.target"));
            assertThatThrownBy(() -> plans.create(plan("HN", foreign, 1, 3, "planned"))).satisfies(e -> assertThat(Asking.error(e)).isEqualTo("needs.error.organisation"));
            assertThatThrownBy(() -> plans.create(plan("HN", null, 1, 3, "done"))).isInstanceOf(Problem.class);
        });
    }

    @Test
    void noOtherCountrySeesOrTouchesIt() {
        long id = As.person(Somebody.HONDURAS, () -> plans.create(plan("HN", null, 1, 3, "planned")));
        for (long other : new long[] {Somebody.GUATEMALA, Somebody.OTHER_HUB, Somebody.COLLEAGUE}) {
            As.person(other, () -> {
                assertThatThrownBy(() -> plans.edited(id)).isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> plans.change(id, plan("GT", null, 1, 3, "planned"))).isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> plans.delete(id)).isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> plans.create(plan("HN", null, 1, 3, "planned"))).isInstanceOf(Forbidden.class);
                assertThat(plans.list(10)).extracting(PlanRow::id).doesNotContain(id);
            });
        }
        As.person(Somebody.HUB, () -> assertThat(plans.list(10)).extracting(PlanRow::id).containsExactly(id));
    }

    @Test
    void theListCostsTheSameHoweverLong() {
        As.person(Somebody.HONDURAS, () -> {
            plans.create(plan("HN", null, 1, 3, "planned"));
            int one = Sql.count(() -> plans.list(100));
            plans.create(plan("HN", null, 2, 3, "planned"));
            plans.create(plan("HN", null, 0, 3, "planned"));
            assertThat(Sql.count(() -> plans.list(100))).isEqualTo(one);
        });
    }

    @Test
    void aPlanIsForATopicOfARoundThatOneSees() {
        long caribbean = asking.open(Scope.hub("caribbean"));
        As.person(Somebody.HONDURAS, () -> {
            assertThatThrownBy(() -> plans.create(need(round, "can"))).satisfies(e -> assertThat(Asking.error(e)).isEqualTo("needs.error.topic"));
            assertThatThrownBy(() -> plans.create(need(null, "environment"))).satisfies(e -> assertThat(Asking.error(e)).isEqualTo("needs.error.topic"));
            assertThatThrownBy(() -> plans.create(need(caribbean, "environment"))).isInstanceOf(Problem.class);
        });
    }

    private static PlanDetails need(Long round, String item) {
        return new PlanDetails(round, item, "HN", null, Asking.es("Cuentas"), Asking.es("Ambiente"), null, 1, 3, LocalDate.now().plusMonths(6), "planned");
    }
}
