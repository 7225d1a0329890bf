package org.rtc.platform.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Someone;
import org.rtc.testkit.Tx;

@RtcTest
class ThemesTest {
    private static final Scope ANDEAN = Scope.hub("andean");

    @Inject
    private Themes themes;
    @Inject
    private Wardrobe wardrobe;
    @Inject
    private EntityManager em;

    @BeforeEach
    void aHubWithOneCountry() {
        Tx.run(() -> {
            update("insert into pf_hub (id, name) values ('andean', '{\"es\":\"Andino\"}'), ('caribbean', '{\"es\":\"Caribe\"}')");
            update("insert into pf_country (iso2, m49, kind, name, hub) values ('PE', 604, 'member', '{\"es\":\"Perú\"}', 'andean'), ('HN', 340, 'member', '{\"es\":\"Honduras\"}', null)");
        });
    }

    @Test
    void aHubsMembersSeeTheirHubsThemeAndOthersTheNetworks() {
        choose(ANDEAN, "dusk");

        assertThat(seenFrom("PE")).isEqualTo("dusk");
        assertThat(seenFrom("HN")).isEqualTo("rtc");
        assertThat(wardrobe.worn(null).id()).isEqualTo("rtc");

        choose(Scope.NETWORK, "dusk");
        assertThat(wardrobe.worn(null).id()).isEqualTo("dusk");

        choose(Scope.NETWORK, "");
        choose(ANDEAN, "");
        assertThat(seenFrom("PE")).isEqualTo("rtc");
    }

    @Test
    void whatAReaderChoseForThemselfGoesFirstWhereItIsThere() {
        assertThat(wardrobe.worn("dusk").id()).isEqualTo("dusk");
        assertThat(wardrobe.worn("../../etc/passwd").id()).isEqualTo("rtc");
    }

    @Test
    void aThemeThatIsGoneFallsBackWithOneLineInTheLog() {
        Tx.run(() -> update("insert into pf_theme_choice (scope, theme) values ('network', 'gone')"));
        List<String> lines = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger log = Logger.getLogger(Wardrobe.class.getName());
        log.addHandler(listener);
        try {
            assertThat(wardrobe.worn(null).id()).isEqualTo("rtc");
            assertThat(wardrobe.worn(null).id()).isEqualTo("rtc");
        } finally {
            log.removeHandler(listener);
        }
        assertThat(lines).singleElement().asString().contains("'gone'", "'rtc'");
    }

    @Test
    void aHubsAdministratorChoosesForThatHubAlone() {
        long andean = Someone.with(PermissionDef.HUB_ADMIN, ANDEAN);

        As.person(andean, () -> themes.choose(ANDEAN, "dusk"));

        assertThat(As.person(andean, () -> themes.worn())).containsExactly(new Themes.Worn(ANDEAN, "dusk"));
        assertThatThrownBy(() -> As.person(andean, () -> themes.choose(Scope.hub("caribbean"), "dusk"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> As.person(andean, () -> themes.choose(Scope.NETWORK, "dusk"))).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsNotThereCannotBeChosen() {
        assertThatThrownBy(() -> choose(Scope.NETWORK, "none")).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status()).isEqualTo(422));
        assertThatThrownBy(() -> choose(Scope.hub("none"), "dusk")).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }

    private void choose(Scope scope, String theme) {
        As.system(() -> themes.choose(scope, theme));
    }

    private String seenFrom(String country) {
        long person = Someone.learner();
        Tx.run(() -> update("update pf_person set country = '" + country + "' where id = " + person));
        return As.person(person, () -> wardrobe.worn(null).id());
    }

    private void update(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
