package org.rtc.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    PasswordsTest() {
        passwords.prepare();
    }

    @Test
    void aPasswordMatchesItsOwnHashAlone() {
        String hash = passwords.hash("tortuga-marina-7");
        assertThat(passwords.matches("tortuga-marina-7", hash)).isTrue();
        assertThat(passwords.matches("tortuga-marina-8", hash)).isFalse();
    }

    @Test
    void theHashIsArgon2idOfTheRecommendedSize() {
        assertThat(passwords.hash("x")).contains("argon2id", "t=2", "m=19456", "p=1");
    }

    @Test
    void anAccountWithoutAPasswordLetsNobodyIn() {
        assertThat(passwords.matches("decoy", null)).isFalse();
    }
}
