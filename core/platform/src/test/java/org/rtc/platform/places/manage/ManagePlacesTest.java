package org.rtc.platform.places.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.audit.AuditLog;
import org.rtc.platform.probe.Demo;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class ManagePlacesTest {
    private static final LocalizedText NAME = LocalizedText.of(Lang.ES, "Escuela de Estadística");
    @Inject
    private ManagePlaces manage;
    @Inject
    private Places places;
    @Inject
    private AuditLog audit;

    @BeforeEach
    void theDemonstrationIsThere() {
        Demo.fill();
    }

    private long office(String country) {
        return places.organisations().stream().filter(o -> country.equals(o.country())).findFirst().orElseThrow().id();
    }

    private void refused(String who, Runnable work) {
        As.person(Demo.id(who), () -> {
            assertThatThrownBy(work::run).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void aFocalPointKeepsTheOfficesOfTheirCountry() {
        As.person(Demo.id("focal.hn"), () -> {
            manage.organisation(office("HN"), "HN", NAME, "https://ine.gob.hn");
            manage.add("HN", "training", NAME, "");
        });
        assertThat(places.organisation(office("HN")).orElseThrow().name()).isEqualTo(NAME);
    }

    @Test
    void aFocalPointKeepsNoOthers() {
        refused("focal.hn", () -> manage.organisation(office("GT"), "GT", NAME, ""));
        refused("focal.hn", () -> manage.organisation(office("GT"), "HN", NAME, ""));
        refused("focal.hn", () -> manage.organisation(office("HN"), "GT", NAME, ""));
        refused("focal.hn", () -> manage.add("", "international", NAME, ""));
        refused("focal.hn", () -> manage.country("GT", NAME, "central-america"));
    }

    @Test
    void aHubTakesInNoCountryByItself() {
        refused("hub.andean", () -> manage.country("PE", NAME, "caribbean"));
        refused("hub.andean", () -> manage.country("HN", NAME, "andean"));
        refused("hub.andean", () -> manage.hub("andean", NAME, Set.of("PE")));
        As.person(Demo.id("hub.andean"), () -> manage.country("PE", LocalizedText.of(Lang.ES, "Perú"), "andean"));
    }

    @Test
    void theSecretariatSaysWhichCountryIsInWhichHubAndTheAuditKnows() {
        As.person(Demo.id("secretariat"), () -> manage.country("PE", LocalizedText.of(Lang.ES, "Perú"), "southern-cone"));
        assertThat(places.country("PE").orElseThrow().hub()).isEqualTo("southern-cone");
        assertThat(As.system(() -> audit.list(new AuditLog.Filter(null, "platform.country.hub", null, null, null, null), null, 10)).items())
                .singleElement().satisfies(e -> assertThat(e.detail()).isEqualTo("andean → southern-cone"));
    }

    @Test
    void anAddressMustBeOneOfTheWeb() {
        As.person(Demo.id("admin"), () -> {
            for (String url : new String[] {"javascript:alert(1)", "ine.gob.hn", "https://", "ftp://x.org", "http://a b"}) {
                assertThatThrownBy(() -> manage.add("HN", "office", NAME, url)).isInstanceOf(Problem.class);
            }
        });
    }
}
