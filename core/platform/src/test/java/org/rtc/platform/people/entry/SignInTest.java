package org.rtc.platform.people.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.NewPeople;
import org.rtc.platform.people.PersonAccount;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.TooManyAttempts;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class SignInTest {
    private static final String PASSWORD = "tres volcanes azules";
    @Inject
    private SignIn signIn;
    @Inject
    private NewPeople people;
    @Inject
    private EntityManager em;
    private long ana;

    @BeforeEach
    void anaHasAnAccount() {
        ana = people.create(new Details("ana.pineda", "ana@ine.hn", "Ana", "Pineda", "", "", "es", ""), PASSWORD).getId();
    }

    @Test
    void theUserNameOrTheAddressDoInAnySpelling() {
        assertThat(signIn.verify("ana.pineda", PASSWORD).personId()).isEqualTo(ana);
        assertThat(signIn.verify(" Ana@INE.hn", PASSWORD).personId()).isEqualTo(ana);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        Problem wrong = catchThrowableOfType(Problem.class, () -> signIn.verify("ana.pineda", "otra"));
        Problem unknown = catchThrowableOfType(Problem.class, () -> signIn.verify("nobody", "otra"));
        assertThat(wrong.key()).isEqualTo(unknown.key()).isEqualTo("platform.signIn.wrong");
        assertThat(wrong.status()).isEqualTo(unknown.status());
    }

    @Test
    void nothingAtAllIsAWrongPasswordToo() {
        assertThatThrownBy(() -> signIn.verify(null, null)).isInstanceOf(Problem.class);
    }

    @Test
    void aClosedAccountLetsNobodyIn() {
        Tx.run(() -> em.find(PersonAccount.class, ana).close());
        assertThatThrownBy(() -> signIn.verify("ana.pineda", PASSWORD)).hasMessage("platform.signIn.wrong");
    }

    @Test
    void fiveFailuresAreFollowedByAPauseAlsoForTheRightPassword() {
        fail("ana.pineda", 5);
        assertThatThrownBy(() -> signIn.verify("ana.pineda", PASSWORD)).isInstanceOfSatisfying(TooManyAttempts.class,
                pause -> assertThat(pause.seconds()).isBetween(25L, 30L));
    }

    @Test
    void anUnknownNameIsPausedJustTheSame() {
        fail("nobody", 5);
        assertThatThrownBy(() -> signIn.verify("nobody", "x")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void othersAreNotHeldUpByIt() {
        fail("nobody", 5);
        assertThat(signIn.verify("ana.pineda", PASSWORD).personId()).isEqualTo(ana);
    }

    @Test
    void aSuccessForgetsEarlierFailures() {
        fail("ana.pineda", 4);
        signIn.verify("ana.pineda", PASSWORD);
        fail("ana.pineda", 4);
        assertThat(signIn.verify("ana.pineda", PASSWORD).personId()).isEqualTo(ana);
    }

    @Test
    void oneComputerThatTriesManyNamesIsPausedToo() {
        for (int i = 0; i < 30; i++) {
            fail("name" + i, 1);
        }
        assertThatThrownBy(() -> signIn.verify("ana.pineda", PASSWORD)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void successesOfAWholeClassroomDoNotCount() {
        for (int i = 0; i < 31; i++) {
            signIn.verify("ana.pineda", PASSWORD);
        }
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> signIn.verify(name, "no es esta")).hasMessage("platform.signIn.wrong");
        }
    }
}
