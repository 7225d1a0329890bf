package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.testkit.Browser;

/** A hub runs its own region, and no other. */
class HubsJourneyIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aHubGreetsItsCountriesAndChoosesTheirCourses() {
        Reader marcela = Reader.with(browser.desktop()).signsIn("hub.andean").opens("/hubs/andean").follows("Mesa del nodo").sees("Lo que falta").sees("Sin punto focal");
        Browser.axe(marcela.page());
        marcela.opens("/hubs/andean/desk/look");
        marcela.page().fill("[name='welcome.es']", "Cinco oficinas, un solo equipo.");
        marcela.clicks("Guardar").sees("Guardado");
        marcela.opens("/hubs/andean/desk/courses");
        int before = marcela.page().locator("ol.list > li").count();
        marcela.page().locator("button[data-confirm]").first().click();
        marcela.page().locator("dialog[open] .sure").click();
        marcela.sees("Guardado");
        assertThat(marcela.page().locator("ol.list > li").count()).isEqualTo(before - 1);

        Page visitor = browser.phone();
        Reader reader = Reader.with(visitor).opens("/hubs/andean").sees("Cinco oficinas, un solo equipo.").sees("Sede: Colombia");
        Browser.axe(visitor);
        Browser.fits(visitor);
        reader.opens("/hubs/andean/scorecard").sees("La fórmula");
        Browser.axe(visitor);
        Browser.fits(visitor);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aMandateIsEndedAndRenewedByTheNetworkAlone() {
        Api network = Api.as("secretariat");
        String id = network.post("/hubs", "{\"hub\":\"southern-cone\",\"country\":\"CL\",\"starts\":\"2090-01-01\",\"ends\":\"2090-12-31\"}").json().getString("id", "");
        if (id.isEmpty()) {
            String open = network.get("/hubs/southern-cone/mandates").json().getJsonArray("items").getJsonObject(0).getString("id");
            assertThat(network.put("/hubs/southern-cone/mandates/" + open, "{\"ends\":\"2089-12-31\"}").status()).isEqualTo(200);
            id = network.post("/hubs", "{\"hub\":\"southern-cone\",\"country\":\"CL\",\"starts\":\"2090-01-01\",\"ends\":\"2090-12-31\"}").json().getString("id");
        }
        assertThat(network.put("/hubs/andean/mandates/" + id, "{}").status()).isEqualTo(404);
        Reader secretariat = Reader.with(browser.desktop()).signsIn("secretariat").opens("/hubs/mandates/" + id).sees("Todavía no empieza");
        Browser.axe(secretariat.page());
        secretariat.page().locator("button[value=renew]").click();
        secretariat.page().locator("dialog[open] .sure").click();
        secretariat.sees("Mandato renovado");
        secretariat.page().locator("button[value=withdraw]").click();
        secretariat.page().locator("dialog[open] .sure").click();
        secretariat.sees("El mandato se retiró");
        assertThat(network.delete("/hubs/southern-cone/mandates/" + id).status()).isEqualTo(204);
        assertThat(browser.complaints()).isEmpty();
    }

    /** A button without a page of its own leads back and says why; that nothing changed is seen at the end. */
    private static final int LED_BACK = 302;
    private static final List<String> PAGES = List.of("/hubs/andean/desk", "/hubs/andean/desk/courses", "/hubs/andean/desk/courses/1", "/hubs/andean/desk/people", "/hubs/andean/desk/look",
            "/hubs/andean/desk/charts", "/hubs/mandates", "/hubs/mandates/1");
    private static final List<String[]> CALLS = List.of(
            new String[] {"POST", "/hubs", "{\"hub\":\"andean\",\"country\":\"CO\"}"},
            new String[] {"PUT", "/hubs/andean/mandates/1", "{\"ends\":\"2099-12-31\"}"}, new String[] {"DELETE", "/hubs/andean/mandates/1", ""},
            new String[] {"PUT", "/hubs/andean/name", "{\"name\":{\"en\":\"Ours now\"}}"}, new String[] {"PUT", "/hubs/andean/welcome", "{\"welcome\":{\"en\":\"Ours now\"}}"},
            new String[] {"POST", "/hubs/andean/courses", "{\"course\":\"1\"}"}, new String[] {"PUT", "/hubs/andean/courses/1", "{\"languages\":[\"en\"]}"},
            new String[] {"DELETE", "/hubs/andean/courses/1", ""},
            new String[] {"GET", "/hubs/andean/focal-points", ""}, new String[] {"POST", "/hubs/andean/focal-points", "{\"country\":\"PE\",\"username\":\"learner\"}"},
            new String[] {"DELETE", "/hubs/andean/focal-points/PE/learner", ""},
            new String[] {"GET", "/hubs/andean/countries/PE/reminders", ""}, new String[] {"POST", "/hubs/andean/countries/PE/reminders", "{}"});
    private static final List<Map.Entry<String, Map<String, String>>> FORMS = List.of(
            Map.entry("/hubs/andean/desk/look", Map.of("do", "look", "welcome.en", "Ours now", "name.en", "Ours now")),
            Map.entry("/hubs/andean/desk/courses", Map.of("do", "course", "course", "1")), Map.entry("/hubs/andean/desk/courses/1", Map.of("languages", "en")),
            Map.entry("/hubs/andean/desk/courses/1/up", Map.of()), Map.entry("/hubs/andean/desk/courses/1/remove", Map.of()),
            Map.entry("/hubs/andean/desk/people", Map.of("do", "appoint", "country", "PE", "username", "learner")),
            Map.entry("/hubs/andean/desk/dismiss/PE/1", Map.of()), Map.entry("/hubs/andean/desk/remind/PE", Map.of()),
            Map.entry("/hubs/mandates", Map.of("hub", "andean", "country", "CO", "starts", "2099-01-01")), Map.entry("/hubs/mandates/1", Map.of("do", "withdraw")));

    /** Every address, form and call that changes or shows what is a hub's own, tried by those whose it is not. */
    @Test
    void noHubAndNoCountryTouchesAnotherByAddressFormOrProgram() {
        String before = Api.nobody().get("/hubs/andean").body() + Api.nobody().get("/hubs/andean/courses").body();
        for (String other : List.of("hub.caribbean", "focal.hn", "instructor", "learner")) {
            Visitor visitor = new Visitor().signIn(other);
            PAGES.forEach(page -> assertThat(visitor.get(page).status()).as(other + " " + page).isEqualTo(403));
            String token = visitor.token("/profile");
            FORMS.forEach(form -> {
                Map<String, String> fields = new HashMap<>(form.getValue());
                fields.put("_csrf", token);
                assertThat(visitor.post(form.getKey(), fields).status()).as(other + " " + form).isIn(403, LED_BACK);
            });
            Api api = Api.as(other);
            CALLS.forEach(call -> assertThat(api.call(call[0], call[1], call[2]).status()).as(other + " " + call[0] + " " + call[1]).isEqualTo(403));
        }
        CALLS.forEach(call -> assertThat(Api.nobody().call(call[0], call[1], call[2]).status()).as("nobody " + call[0] + " " + call[1]).isEqualTo(401));
        for (String[] call : new String[][] {{"POST", "/hubs/caribbean/countries/PE/reminders", "{}"}, {"PUT", "/hubs/caribbean/courses/1", "{}"}, {"DELETE", "/hubs/caribbean/courses/1", ""},
            {"POST", "/hubs/caribbean/focal-points", "{\"country\":\"PE\",\"username\":\"learner\"}"}, {"DELETE", "/hubs/caribbean/focal-points/PE/learner", ""}}) {
            assertThat(Api.as("hub.caribbean").call(call[0], call[1], call[2]).status()).as("through one's own hub " + call[0] + " " + call[1]).isEqualTo(404);
        }
        assertThat(Api.nobody().get("/hubs/andean").body() + Api.nobody().get("/hubs/andean/courses").body()).isEqualTo(before);
        assertThat(Api.nobody().get("/hubs").body()).contains("\"host\":\"CO\"", "\"caribbean\"");
    }
}
