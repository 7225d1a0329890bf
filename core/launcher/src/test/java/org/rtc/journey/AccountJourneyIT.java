package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.testkit.Browser;

/** An account from the first page to a forgotten password. */
class AccountJourneyIT {
    private static final String EMAIL = "rosa@ine.example";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void rosaRegistersForgetsHerPasswordAndSetsAnother() {
        Reader rosa = Reader.with(browser.desktop()).opens("/register");
        fill(rosa, "givenName", "Rosa");
        fill(rosa, "familyName", "Marín");
        fill(rosa, "email", EMAIL);
        fill(rosa, "username", "rosa.marin");
        fill(rosa, "password", "tres palabras sueltas");
        rosa.clicks("Crear mi cuenta").sees("Revise su correo");
        assertThat(new Visitor().post("/login", Map.of("username", "rosa.marin", "password", "tres palabras sueltas")).status()).isEqualTo(422);

        String confirm = Letters.link(Letters.to(EMAIL, ""), "/register/");
        rosa.opens(confirm);
        fill(rosa, "password", "tres palabras sueltas");
        rosa.clicks("Confirmar y entrar").sees("Su cuenta está lista");
        rosa.opens("/profile").sees("rosa.marin");
        assertThat(new Visitor().get(confirm).status()).isEqualTo(410);

        Reader elsewhere = Reader.with(browser.phone()).opens("/forgotten");
        fill(elsewhere, "username", "rosa.marin");
        elsewhere.clicks("Enviarme el enlace").sees("Revise su correo");
        String reset = Letters.link(Letters.to(EMAIL, "contraseña"), "/reset/");
        elsewhere.opens(reset).sees("rosa.marin");
        fill(elsewhere, "password", "otras cuatro palabras sueltas");
        elsewhere.clicks("Guardar la contraseña").sees("Su contraseña quedó guardada");

        rosa.opens("/profile");
        assertThat(rosa.page().url()).contains("/login");
        assertThat(new Visitor().get(reset).status()).isEqualTo(410);
        assertThat(new Visitor().post("/login", Map.of("username", "rosa.marin", "password", "tres palabras sueltas")).status()).isEqualTo(422);
        elsewhere.signsIn(EMAIL, "otras cuatro palabras sueltas").opens("/profile").sees("rosa.marin");
    }

    @Test
    void nobodyLearnsWhoHasAnAccount() {
        Visitor visitor = new Visitor();

        Answer known = visitor.post("/forgotten", Map.of("username", "learner@example.org"));
        Answer unknown = visitor.post("/forgotten", Map.of("username", "nobody@example.org"));

        assertThat(known.status()).isEqualTo(unknown.status()).isIn(302, 303);
        assertThat(known.header("Location")).isEqualTo(unknown.header("Location"));
    }

    private static void fill(Reader reader, String field, String value) {
        reader.page().fill("input[name=" + field + "]", value);
    }
}
