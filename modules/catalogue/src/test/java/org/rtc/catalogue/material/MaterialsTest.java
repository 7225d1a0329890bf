package org.rtc.catalogue.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rtc.catalogue.Somebody.FOCAL;
import static org.rtc.catalogue.Somebody.HUB;
import static org.rtc.catalogue.Somebody.LEARNER;
import static org.rtc.catalogue.Somebody.OTHER_HUB;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.Published;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.figure.MaterialsIndicator;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.work.PendingSource;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

/** What an office hands in after its activity, who may, and how it counts. */
@RtcTest
class MaterialsTest {
    private static final String REPORT = "https://www.ine.gob.hn/informe.pdf";
    @Inject
    private Materials materials;
    @Inject
    private MaterialsIndicator indicator;
    @Inject
    private Published published;

    private long over;

    @BeforeEach
    void anActivityIsOver() {
        Somebody.all();
        over = published.activity(Some.workshop("Taller de agua", -10));
    }

    private Long handedIn() {
        LocalDate today = LocalDate.now();
        return indicator.byCountry(today.minusDays(30), today).get("HN");
    }

    @Test
    void whatIsHandedInIsSeenByAllAndCountsForTheCountry() {
        assertThat(handedIn()).isNull();
        As.person(FOCAL, () -> assertThat(materials.pending(10)).extracting(PendingSource.Pending::path).containsExactly("/catalogue/" + over));

        long report = As.person(FOCAL, () -> materials.handIn(over, "Informe", REPORT));
        As.person(HUB, () -> materials.handIn(over, "Grabación", "https://www.ine.gob.hn/video"));

        assertThat(materials.of(over)).extracting(Material::title).containsExactly("Informe", "Grabación");
        assertThat(handedIn()).isEqualTo(1);
        As.person(FOCAL, () -> {
            assertThat(materials.pending(10)).isEmpty();
            materials.remove(over, report);
        });
        assertThat(materials.of(over)).hasSize(1);
    }

    @Test
    void nobodyHandsInForAnotherCountry() {
        long other = published.activity(Some.workshop("Otro", -10));
        long report = As.person(FOCAL, () -> materials.handIn(over, "Informe", REPORT));
        for (long who : List.of(OTHER_HUB, LEARNER)) {
            As.person(who, () -> {
                assertThatThrownBy(() -> materials.handIn(over, "Ajeno", REPORT)).isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> materials.remove(over, report)).isInstanceOf(Forbidden.class);
            });
        }
        As.person(FOCAL, () -> assertThatThrownBy(() -> materials.remove(other, report)).isInstanceOf(Problem.class));
    }

    @Test
    void whatIsNoAddressOrComesTooEarlyIsRefused() {
        long ahead = published.activity(Some.workshop("Por venir", 20));
        As.person(FOCAL, () -> {
            assertThatThrownBy(() -> materials.handIn(ahead, "Informe", REPORT)).hasMessage("catalogue.error.material.early");
            for (String url : List.of("javascript:alert(1)", "data:text/html,x", "informe.pdf", "https:///x", "https://a b", "")) {
                assertThatThrownBy(() -> materials.handIn(over, "Informe", url)).as(url).isInstanceOf(Problem.class);
            }
            assertThatThrownBy(() -> materials.handIn(over, " ", REPORT)).isInstanceOf(Problem.class);
        });
    }
}
