package org.rtc.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.places.facts.Facts;
import org.rtc.platform.probe.Somebody;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Reach;
import org.rtc.spi.access.Scope;
import org.rtc.spi.demo.DemoAccounts;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;
import org.rtc.testkit.Tx;

@RtcTest
class ReachTest {
    @Inject
    private Reach reach;
    @Inject
    private DemoAccounts invented;
    @Inject
    private EntityManager em;
    @Inject
    private PermissionSeed permissions;
    @Inject
    private Facts facts;

    @BeforeEach
    void thePlacesAreThere() {
        permissions.apply();
        As.system(() -> facts.load());
    }

    @AfterEach
    void noDemonstration() {
        System.clearProperty("rtc.demo");
    }

    private long who(String name, String role, Scope scope) {
        long id = Somebody.named(name, Lang.ES);
        Tx.run(() -> em.persist(new RoleGrant(id, role, scope, Instant.now())));
        return id;
    }

    @Test
    void aFocalPointReachesOneCountryAndAHubItsMembers() {
        long focal = who("focal", PermissionDef.FOCAL_POINT, Scope.country("HN"));
        long hub = who("hub", PermissionDef.HUB_ADMIN, Scope.hub("andean"));

        assertThat(As.person(focal, () -> reach.countries(Permissions.PLACE_MANAGE))).containsExactly("HN");
        assertThat(As.person(hub, () -> reach.countries(Permissions.PLACE_MANAGE))).containsExactlyInAnyOrder("BO", "CO", "EC", "PE", "VE");
    }

    @Test
    void theSecretariatReachesAllWithTwoStatementsAndALearnerNone() {
        long secretariat = who("secretariat", PermissionDef.SECRETARIAT, Scope.NETWORK);

        As.person(secretariat, () -> assertThat(reach.countries(Permissions.PLACE_MANAGE)).hasSizeGreaterThan(50));
        As.person(secretariat, () -> assertThat(Sql.count(() -> reach.countries(Permissions.PLACE_MANAGE))).isLessThanOrEqualTo(4));
        assertThat(As.person(Somebody.named("learner", Lang.ES), () -> reach.countries(Permissions.PLACE_MANAGE))).isEmpty();
    }

    @Test
    void peopleAreInventedInADemonstrationAlone() {
        assertThatThrownBy(() -> invented.person("ana.rios", "Ana", "Ríos", "HN", Lang.ES)).hasMessageContaining("demonstration");

        System.setProperty("rtc.demo", "true");
        long ana = invented.person("ana.rios", "Ana", "Ríos", "HN", Lang.ES);

        assertThat(invented.person("ana.rios", "Otra", "Persona", "HN", Lang.ES)).isEqualTo(ana);
    }
}
