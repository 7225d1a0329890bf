package org.rtc.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @Test
    void tenCharactersAreEnoughAndNineAreNot() {
        assertThat(PasswordRules.wrong("tortuga-m7")).isEmpty();
        assertThat(PasswordRules.wrong("tortuga-m")).contains("platform.password.short");
    }

    @Test
    void charactersCountOnceWhateverTheirAlphabet() {
        assertThat(PasswordRules.wrong("🐢🐢🐢🐢🐢abcd")).contains("platform.password.short");
    }

    @Test
    void aSentenceIsWelcome() {
        assertThat(PasswordRules.wrong("el censo llega cada diez años")).isEmpty();
    }

    @Test
    void moreThanTwoHundredCharactersAreRefused() {
        assertThat(PasswordRules.wrong("ab c".repeat(60))).contains("platform.password.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana.pineda", "ANA.PINEDA", "ana.pineda@ine.gob.hn", "ana.pinedaana.pineda"})
    void theUserNameAndTheAddressAreNoPasswords(String password) {
        assertThat(PasswordRules.wrong(password, "ana.pineda", "ana.pineda@ine.gob.hn")).contains("platform.password.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "password123", "Contraseña2026", "qwertyuiop", "aaaaaaaaaaaa", "ababababab",
        "administrador", "Bienvenido1!", "iloveyou!!", "senhasenhasenha"})
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(PasswordRules.wrong(password)).contains("platform.password.common");
    }
}
