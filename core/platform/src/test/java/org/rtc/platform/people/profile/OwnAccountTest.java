package org.rtc.platform.people.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.access.Principal;
import org.rtc.platform.access.Subjects;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.NewPeople;
import org.rtc.platform.people.entry.SignIn;
import org.rtc.platform.probe.Post;
import org.rtc.platform.probe.Request;
import org.rtc.spi.access.Access;
import org.rtc.spi.people.People;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.SignInNeeded;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class OwnAccountTest {
    private static final String PASSWORD = "tres volcanes azules";
    @Inject
    private OwnAccount own;
    @Inject
    private OwnAddress address;
    @Inject
    private NewPeople people;
    @Inject
    private People directory;
    @Inject
    private SignIn signIn;
    @Inject
    private Access access;
    @Inject
    private Subjects subjects;
    private long ana;

    private static Details details(String username, String email) {
        return new Details(username, email, "Ana", "Pineda", "", "", "es", "");
    }

    @BeforeEach
    void anaHasAnAccount() {
        ana = people.create(details("ana", "ana@ine.hn"), PASSWORD).getId();
    }

    @Test
    void namesChangeAndUserNameAndAddressStay() {
        As.person(ana, () -> own.change(new Details("root", "root@example.org", "Ana María", "Pineda", "", "", "pt", "America/Lima")));
        assertThat(directory.byUsername("ana").orElseThrow().givenName()).isEqualTo("Ana María");
        assertThat(directory.byUsername("root")).isEmpty();
        assertThat(Request.anew(() -> As.person(ana, () -> access.viewer().zone().getId()))).isEqualTo("America/Lima");
    }

    @Test
    void anotherPasswordNeedsThePresentOne() {
        As.person(ana, () -> {
            assertThatThrownBy(() -> own.changePassword("no es esta", "cuatro lunas rojas"))
                    .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.errors().get(0).field()).isEqualTo("present"));
        });
        As.person(ana, () -> own.changePassword(PASSWORD, "cuatro lunas rojas"));
        assertThat(signIn.verify("ana", "cuatro lunas rojas").personId()).isEqualTo(ana);
        assertThat(Post.last().subject()).isEqualTo("Su contraseña de RTC cambió");
    }

    @Test
    void aChangedPasswordEndsEveryOtherSession() {
        Principal old = signIn.verify("ana", PASSWORD);
        Principal here = As.person(ana, () -> own.changePassword(PASSWORD, "cuatro lunas rojas"));
        assertThatThrownBy(() -> Request.anew(() -> subjects.as(old, access::requirePerson))).isInstanceOf(SignInNeeded.class);
        assertThat(Request.anew(() -> subjects.as(here, access::requirePerson))).isEqualTo(ana);
    }

    @Test
    void allSessionsCanBeEnded() {
        Principal old = signIn.verify("ana", PASSWORD);
        As.person(ana, own::endSessions);
        assertThat(Request.anew(() -> subjects.as(old, () -> access.viewer().signedIn()))).isFalse();
    }

    @Test
    void anotherAddressCountsOnceItsLinkIsFollowed() {
        As.person(ana, () -> address.request(PASSWORD, "Ana@INDEC.ar"));
        assertThat(Post.last().to()).isEqualTo("ana@indec.ar");
        assertThat(directory.byLogin("ana@indec.ar")).isEmpty();

        String link = Post.last().token();
        address.confirm(link);

        assertThat(directory.byLogin("ana@indec.ar").orElseThrow().id()).isEqualTo(ana);
        assertThat(Post.last().to()).isEqualTo("ana@ine.hn");
        assertThatThrownBy(() -> address.confirm(link)).hasMessage("platform.link.gone");
    }

    @Test
    void theAddressOfAnotherIsNotTakenAndNotTold() {
        people.create(details("eva", "eva@ine.hn"), PASSWORD);
        As.person(ana, () -> address.request(PASSWORD, "eva@ine.hn"));
        assertThat(Post.last().to()).isEqualTo("eva@ine.hn");
        assertThat(Post.last().subject()).isEqualTo("Ya tiene una cuenta en RTC");
    }

    @Test
    void anAddressThatSomebodyElseGotMeanwhileIsRefused() {
        As.person(ana, () -> address.request(PASSWORD, "new@ine.hn"));
        String link = Post.last().token();
        people.create(details("eva", "new@ine.hn"), PASSWORD);
        assertThatThrownBy(() -> address.confirm(link)).hasMessage("platform.person.email.taken");
    }
}
