package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.testkit.Browser;

/** The fifth journey: an office asks for an expert, who accepts; nothing leaves without consent, nobody else changes anything. */
class ExpertsJourneyIT {
    private static final String REQUEST = """
            {"country":"HN","title":{"es":"Marco de muestreo"},"terms":{"es":"Revisar el marco."},"topics":["6.2"],"languages":["es"]}""";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void anOfficeFindsAnExpertWhoAcceptsAndTheRequestCloses() {
        Reader lucia = Reader.with(browser.desktop()).signsIn("focal.hn").opens("/experts/requests/new");
        fill(lucia, "[name='title.es']", "Cartografía para el censo agropecuario");
        fill(lucia, "[name='terms.es']", "Llevar la cartografía censal del papel a la tableta.");
        lucia.page().check("input[name=topics][value='6.2']");
        lucia.page().check("input[name=phases][value='4']");
        lucia.clicks("Guardar y ver propuestas").sees("Estas son las personas que el sistema propone").sees("Andrés Villaseñor").sees("Domina Infraestructura estadística");
        String request = lucia.page().url();
        Browser.axe(lucia.page());
        lucia.page().locator("li", new Page.LocatorOptions().setHasText("Andrés Villaseñor")).getByText("Agregar a mi lista").click();
        lucia.sees("Agregada a su lista");
        lucia.page().locator("button", new Page.LocatorOptions().setHasText("Invitar")).first().click();
        lucia.sees("Invitación enviada");

        Reader andres = Reader.with(browser.phone()).signsIn("instructor").opens("/experts/me/invitations");
        andres.follows("Cartografía para el censo agropecuario").sees("Llevar la cartografía censal");
        Browser.axe(andres.page());
        Browser.fits(andres.page());
        fill(andres, "textarea[name=answer]", "Cuente conmigo.");
        andres.clicks("Acepto").sees("la oficina sabe que acepta");

        lucia.opens(request.substring(request.indexOf("/experts"))).sees("Aceptó").follows("Andrés Villaseñor");
        lucia.sees("Cuente conmigo.").sees("Esta persona no comparte sus datos de contacto").seesNo("andres@example.org").seesNo("instructor@example.org");
        fill(lucia, "textarea[name=text]", "Gracias. ¿Empezamos el lunes?");
        lucia.clicks("Enviar").sees("¿Empezamos el lunes?");
        lucia.opens(request.substring(request.indexOf("/experts")) + "/close");
        lucia.page().check("input[name=chosen]");
        fill(lucia, "input[name=rating]", "5");
        lucia.page().locator("main form button.go").click();
        lucia.sees("Solicitud cerrada").sees("Se encontró a la persona");
        andres.opens("/experts/me/invitations").sees("Elegida");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void nobodyElseChangesOrReadsARequestByAddressFormOrProgram() {
        String id = id(Api.as("focal.hn").post("/experts/requests", REQUEST));
        String at = "/experts/requests/" + id;
        for (String other : new String[]{"hub.andean", "hub.caribbean"}) {
            Visitor visitor = new Visitor().signIn(other);
            assertThat(visitor.get(at).status()).isEqualTo(403);
            assertThat(visitor.get(at + "/edit").status()).isEqualTo(403);
            assertThat(visitor.submit("/experts/requests/new", at + "/close", Map.of("outcome", "withdrawn")).status()).isEqualTo(403);
            assertThat(Api.as(other).get(at).status()).isEqualTo(403);
            assertThat(Api.as(other).get(at + "/matches").status()).isEqualTo(403);
            assertThat(Api.as(other).get(at + "/candidates").status()).isEqualTo(403);
            assertThat(Api.as(other).post(at + "/close", "{\"outcome\":\"withdrawn\"}").status()).isEqualTo(403);
            assertThat(Api.as(other).post("/experts/requests", REQUEST).status()).isEqualTo(403);
        }
        assertThat(new Visitor().signIn("learner").get(at).status()).isEqualTo(403);
        assertThat(Api.nobody().get(at).status()).isEqualTo(401);
        assertThat(Api.as("focal.hn").get(at).body()).contains("\"status\":\"open\"");
    }

    @Test
    void aProfileShowsNothingUntilItsOwnerConsents() {
        Api ana = Api.as("learner");
        String id = id(ana.post("/experts", """
                {"headline":{"es":"Estadísticas de ornitología"},"email":"ana@oculta.example","phone":"+504 2222 0000","skills":[{"topic":"3"}]}"""));

        assertThat(Api.nobody().get("/experts/" + id).status()).isEqualTo(404);
        assertThat(Api.as("focal.hn").get("/experts/" + id).status()).isEqualTo(404);
        assertThat(new Visitor().get("/experts/" + id).status()).isEqualTo(404);
        assertThat(new Visitor().get("/experts?query=ornitolog%C3%ADa").body()).doesNotContain("Ana Pineda");
        assertThat(new Visitor().get("/experts/" + id + "/cv/cv.pdf").status()).isIn(302, 303);

        Visitor owner = new Visitor().signIn("learner");
        owner.submit("/experts/me/consent", "/experts/me/consent", Map.of("audience", "everyone", "shares", "email"));

        Answer seen = new Visitor().get("/experts/" + id);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).contains("Ana Pineda").doesNotContain("ana@oculta.example", "2222 0000");
        assertThat(Api.nobody().get("/experts/" + id).body()).doesNotContain("ana@oculta.example", "2222 0000");
        assertThat(Api.as("focal.hn").get("/experts/" + id).body()).contains("ana@oculta.example").doesNotContain("2222 0000");
        assertThat(ana.delete("/experts/me").status()).isIn(200, 204);
        assertThat(new Visitor().get("/experts/" + id).status()).isEqualTo(404);
    }

    private static String id(Answer created) {
        Matcher id = Pattern.compile("\"id\":\"(\\d+)\"").matcher(created.body());
        assertThat(id.find()).as(created.toString()).isTrue();
        return id.group(1);
    }

    private static void fill(Reader reader, String field, String value) {
        reader.page().fill(field, value);
    }
}
