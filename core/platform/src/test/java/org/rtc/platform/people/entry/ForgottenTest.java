package org.rtc.platform.people.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.access.token.ApiTokens;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.NewPeople;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.probe.Post;
import org.rtc.spi.access.Tokens;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.TooManyAttempts;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class ForgottenTest {
    @Inject
    private Forgotten forgotten;
    @Inject
    private SignIn signIn;
    @Inject
    private NewPeople people;
    @Inject
    private ApiTokens apiTokens;
    @Inject
    private Tokens tokens;
    @Inject
    private EntityManager em;
    private PersonAccount chloe;

    @BeforeEach
    void chloeHasAnAccount() {
        chloe = people.create(new Details("chloe", "chloe@ihsi.ht", "Chloé", "Désir", "", "", "fr", ""), "trois volcans bleus");
    }

    private String link() {
        forgotten.request("chloe");
        return Post.last().token();
    }

    @Test
    void theLinkGoesToTheAddressInThePersonsLanguage() {
        forgotten.request("CHLOE@ihsi.ht");
        assertThat(Post.all()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("chloe@ihsi.ht");
            assertThat(mail.subject()).isEqualTo("Votre lien pour choisir un autre mot de passe");
            assertThat(mail.text()).contains("Bonjour Chloé").contains("/reset/");
        });
    }

    @Test
    void anUnknownNameGetsTheSameAnswerAndNoMail() {
        forgotten.request("nobody@example.org");
        assertThat(Post.all()).isEmpty();
    }

    @Test
    void theNewPasswordLetsInAndTheOldOneNoMore() {
        forgotten.reset(link(), "quatre lunes rousses");
        assertThat(signIn.verify("chloe", "quatre lunes rousses").personId()).isEqualTo(chloe.getId());
        assertThatThrownBy(() -> signIn.verify("chloe", "trois volcans bleus")).hasMessage("platform.signIn.wrong");
    }

    @Test
    void theLinkWorksOnce() {
        String link = link();
        forgotten.reset(link, "quatre lunes rousses");
        assertThatThrownBy(() -> forgotten.reset(link, "cinq soleils noirs")).isInstanceOfSatisfying(Problem.class,
                gone -> assertThat(gone.status()).isEqualTo(410));
    }

    @Test
    void ofTwoLinksTheOtherIsVoidOnceOneWasUsed() {
        String first = link();
        String second = link();
        forgotten.reset(first, "quatre lunes rousses");
        assertThatThrownBy(() -> forgotten.account(second)).hasMessage("platform.link.gone");
    }

    @Test
    void allSessionsAndTokensEnd() {
        String token = apiTokens.issue(chloe.getId(), "script");
        int before = chloe.getSessionEpoch();
        forgotten.reset(link(), "quatre lunes rousses");
        assertThat(Tx.get(() -> em.find(PersonAccount.class, chloe.getId())).getSessionEpoch()).isGreaterThan(before);
        assertThat(apiTokens.principal(token)).isEmpty();
    }

    @Test
    void aWeakPasswordLeavesTheLinkGood() {
        String link = link();
        assertThatThrownBy(() -> forgotten.reset(link, "court")).isInstanceOf(Problem.class);
        forgotten.reset(link, "quatre lunes rousses");
    }

    @Test
    void aLinkForAnotherPurposeResetsNothing() {
        String other = tokens.sign("platform.unsubscribe", chloe.getId() + " 1", null);
        assertThatThrownBy(() -> forgotten.account(other)).hasMessage("platform.link.gone");
    }

    @Test
    void aClosedAccountGetsNoLinkAndItsOldOnesAreVoid() {
        String link = link();
        Tx.run(() -> em.find(PersonAccount.class, chloe.getId()).close());
        forgotten.request("chloe");
        assertThat(Post.all()).hasSize(1);
        assertThatThrownBy(() -> forgotten.account(link)).hasMessage("platform.link.gone");
    }

    @Test
    void nobodyIsFloodedWithLinks() {
        forgotten.request("chloe");
        forgotten.request("chloe");
        forgotten.request("chloe");
        assertThatThrownBy(() -> forgotten.request("chloe")).isInstanceOf(TooManyAttempts.class);
    }
}
