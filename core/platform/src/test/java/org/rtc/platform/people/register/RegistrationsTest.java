package org.rtc.platform.people.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.people.entry.SignIn;
import org.rtc.platform.places.facts.Facts;
import org.rtc.platform.probe.Post;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.problem.TooManyAttempts;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class RegistrationsTest {
    private static final String PASSWORD = "tres volcanes azules";
    @Inject
    private Registrations registrations;
    @Inject
    private People people;
    @Inject
    private SignIn signIn;
    @Inject
    private Facts facts;
    @Inject
    private Places places;
    @Inject
    private EntityManager em;

    private static Details ana(String username, String email) {
        return new Details(username, email, "Ana", "Pineda", "", "", "es", "America/Tegucigalpa");
    }

    private String request(String username, String email) {
        registrations.request(ana(username, email), PASSWORD);
        return Post.last().token();
    }

    @Test
    void thereIsNoAccountUntilTheAddressIsConfirmed() {
        String link = request("ana", "ana@ine.hn");
        assertThat(people.byUsername("ana")).isEmpty();

        registrations.confirm(link, PASSWORD);

        assertThat(people.byUsername("ana")).hasValueSatisfying(p -> assertThat(p.name()).isEqualTo("Ana Pineda"));
        assertThat(signIn.verify("ana", PASSWORD)).isNotNull();
        PersonAccount account = Tx.get(() -> em.find(PersonAccount.class, people.byUsername("ana").orElseThrow().id()));
        assertThat(account.isEmailConfirmed()).isTrue();
        assertThat(account.getZone()).isEqualTo("America/Tegucigalpa");
    }

    @Test
    void whoDoesNotKnowThePasswordCannotConfirmWhatAStrangerPrepared() {
        String link = request("ana", "ana@ine.hn");
        assertThatThrownBy(() -> registrations.confirm(link, "otra cosa distinta"))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.errors().get(0).field()).isEqualTo("password"));
        assertThat(people.byUsername("ana")).isEmpty();
    }

    @Test
    void aKnownAddressGetsTheSameAnswerAndAMailThatSaysSo() {
        registrations.confirm(request("ana", "ana@ine.hn"), PASSWORD);
        registrations.request(ana("otra", "ana@ine.hn"), PASSWORD);

        assertThat(Post.last().to()).isEqualTo("ana@ine.hn");
        assertThat(Post.last().subject()).isEqualTo("Ya tiene una cuenta en RTC");
        assertThat(people.byUsername("otra")).isEmpty();
    }

    @Test
    void aUserNameThatIsTakenTellsNothingAndGetsANumber() {
        registrations.confirm(request("ana", "ana@ine.hn"), PASSWORD);
        Registrations.Confirmed second = registrations.confirm(request("ana", "ana@indec.ar"), PASSWORD);

        assertThat(second.username()).isEqualTo("ana2");
        assertThat(second.asWished()).isFalse();
        assertThat(signIn.verify("ana@indec.ar", PASSWORD).personId()).isEqualTo(second.principal().personId());
    }

    @Test
    void theLinkWorksOnce() {
        String link = request("ana", "ana@ine.hn");
        registrations.confirm(link, PASSWORD);
        assertThatThrownBy(() -> registrations.confirm(link, PASSWORD)).hasMessage("platform.link.gone");
    }

    @Test
    void theLinkEndsAfterTwoDays() {
        String link = request("ana", "ana@ine.hn");
        Tx.run(() -> em.createQuery("update Registration r set r.created = :old")
                .setParameter("old", Instant.now().minus(Registration.LIFE).minusSeconds(1)).executeUpdate());
        assertThatThrownBy(() -> registrations.email(link)).hasMessage("platform.link.gone");
    }

    @Test
    void eachWrongFieldIsNamed() {
        Details wrong = new Details("a b", "ana", "", "x".repeat(101), "XX", "99", "de", "Marte/Base");
        assertThatThrownBy(() -> registrations.request(wrong, "corta")).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.errors()).extracting(FieldError::field).containsExactly("username", "email", "givenName",
                        "familyName", "country", "office", "lang", "zone", "password"));
        assertThat(Post.all()).isEmpty();
    }

    @Test
    void anOfficeOfAnotherCountryIsRefused() {
        As.system(facts::load);
        String mexican = places.organisations().stream().filter(o -> "MX".equals(o.country())).findFirst()
                .map(o -> Long.toString(o.id())).orElseThrow();
        Details details = new Details("ana", "ana@ine.hn", "Ana", "Pineda", "HN", mexican, "es", "");
        assertThatThrownBy(() -> registrations.request(details, PASSWORD)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.errors()).extracting(FieldError::key).containsExactly("platform.person.office.elsewhere"));
    }

    @Test
    void whoGivesNoZoneHasThatOfTheCountry() {
        As.system(facts::load);
        registrations.request(new Details("ana", "ana@ine.hn", "Ana", "Pineda", "HN", "", "es", ""), PASSWORD);
        Registrations.Confirmed ana = registrations.confirm(Post.last().token(), PASSWORD);
        assertThat(Tx.get(() -> em.find(PersonAccount.class, ana.principal().personId()).getZone())).isEqualTo("America/Tegucigalpa");
    }

    @Test
    void aProgramThatRegistersManyIsPaused() {
        assertThatThrownBy(() -> {
            for (int i = 0; i <= 60; i++) {
                request("name" + i, "name" + i + "@example.org");
            }
        }).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void guessingThePasswordOfALinkIsPaused() {
        String link = request("ana", "ana@ine.hn");
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> registrations.confirm(link, "no es esta")).hasMessage("platform.problem.invalid");
        }
        assertThatThrownBy(() -> registrations.confirm(link, PASSWORD)).isInstanceOf(TooManyAttempts.class);
    }
}
