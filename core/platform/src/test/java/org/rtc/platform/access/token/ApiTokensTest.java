package org.rtc.platform.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.probe.Somebody;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class ApiTokensTest {
    @Inject
    private ApiTokens tokens;
    @Inject
    private EntityManager em;
    private long ana;

    @BeforeEach
    void anaHasAnAccount() {
        ana = Somebody.named("ana", Lang.ES);
    }

    @Test
    void aTokenIsItsPersons() {
        String token = tokens.issue(ana, "script");
        assertThat(tokens.principal(token)).hasValueSatisfying(p -> assertThat(p.personId()).isEqualTo(ana));
        assertThat(tokens.principal(token + "x")).isEmpty();
        assertThat(tokens.principal("")).isEmpty();
    }

    @Test
    void theDatabaseDoesNotHoldIt() {
        String token = tokens.issue(ana, "script");
        String stored = Tx.get(() -> em.createQuery("select t.hash from ApiToken t", String.class).getSingleResult());
        assertThat(stored).hasSize(64).doesNotContain(token.substring(4, 20));
    }

    @Test
    void aRevokedOneIsNobodys() {
        String token = tokens.issue(ana, "script");
        As.person(ana, () -> tokens.revoke(tokens.all().get(0).id()));
        assertThat(tokens.principal(token)).isEmpty();
    }

    @Test
    void nobodyRevokesOrSeesThoseOfOthers() {
        tokens.issue(ana, "script");
        long id = As.person(ana, () -> tokens.all().get(0).id());
        As.person(Somebody.named("eva", Lang.ES), () -> {
            assertThat(tokens.all()).isEmpty();
            assertThatThrownBy(() -> tokens.revoke(id)).hasMessage("platform.problem.notFound");
        });
    }

    @Test
    void aClosedAccountsTokenIsNobodys() {
        String token = tokens.issue(ana, "script");
        Tx.run(() -> em.find(PersonAccount.class, ana).close());
        assertThat(tokens.principal(token)).isEmpty();
    }

    @Test
    void itsUseIsNoted() {
        String token = tokens.issue(ana, "script");
        assertThat(As.person(ana, () -> tokens.all().get(0).used())).isNull();
        tokens.principal(token);
        assertThat(As.person(ana, () -> tokens.all().get(0).used())).isNotNull();
    }

    @Test
    void aLabelHasAnEnd() {
        assertThatThrownBy(() -> tokens.issue(ana, "x".repeat(101))).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.errors().get(0).field()).isEqualTo("label"));
        tokens.issue(ana, null);
        assertThat(As.person(ana, () -> tokens.all().get(0).label())).isEqualTo("API");
    }
}
