package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.testkit.Browser;

/** Countries answer, the assessment ranks topics, the gap matrix shows what is missing, and an activity covers the need. */
class NeedsJourneyIT {
    private static final String ROUND = """
            {"title":{"es":"Diagnóstico del viaje","en":"Assessment of the journey"},"deadline":"2099-12-31T23:59","timeZone":"America/Tegucigalpa","open":true}""";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aNeedIsAnsweredRankedFoundMissingAndCovered() {
        String round = Api.as("secretariat").post("/needs/rounds", ROUND).json().getString("id");
        answer("admin", round, "MX", 2);
        answer("admin", round, "CO", 3);
        hondurasAnswersOnATelephone(round);

        Reader secretariat = Reader.with(browser.desktop()).signsIn("secretariat").opens("/needs/rounds/" + round + "/results");
        assertThat(secretariat.page().locator("table caption", new Page.LocatorOptions().setHasText("Temas por orden de necesidad"))
                .locator("xpath=..").locator("tbody th").first().innerText()).contains("Estadísticas de salud");
        secretariat.sees("Cómo se calcula");
        Browser.axe(secretariat.page());

        secretariat.opens("/needs/rounds/" + round + "/gaps");
        Locator cell = secretariat.page().locator("a[href$='item=health&country=HN']");
        assertThat(cell.innerText()).contains("Falta");
        cell.click();
        secretariat.page().fill("input[name=starts]", "2099-03-01");
        secretariat.page().fill("input[name=ends]", "2099-03-02");
        secretariat.clicks("Crear el borrador");
        secretariat.page().waitForURL("**/catalogue/*/edit");
        String activity = secretariat.page().url().replaceAll(".*/catalogue/(\\d+)/edit.*", "$1");

        assertThat(Api.as("secretariat").post("/catalogue/activities/" + activity + "/submit", "{}").status()).isLessThan(300);
        assertThat(Api.as("secretariat").post("/catalogue/activities/" + activity + "/publish", "{}").status()).isLessThan(300);
        secretariat.opens("/needs/rounds/" + round + "/gaps");
        assertThat(secretariat.page().locator("a[href$='item=health&country=HN']").innerText()).contains("Cubierta");

        assertThat(Api.as("secretariat").post("/catalogue/activities/" + activity + "/cancel", "{\"reason\":\"Sin fondos\"}").status()).isLessThan(300);
        secretariat.opens("/needs/rounds/" + round + "/gaps");
        assertThat(secretariat.page().locator("a[href$='item=health&country=HN']").innerText()).contains("Falta");
        assertThat(browser.complaints()).isEmpty();
    }

    /** What a round holds is for its own: tried by those whose it is not, by program. */
    @Test
    void aRoundOfAHubIsNobodyElses() {
        String round = Api.as("hub.andean").post("/needs/rounds", """
                {"title":{"es":"Ronda andina"},"scope":"hub:andean","countries":["PE","CO"],"deadline":"2099-12-31T23:59","open":true}""").json().getString("id");
        String at = "/needs/rounds/" + round;
        assertThat(Api.as("hub.andean").get(at + "/respondents").json().getJsonArray("items")).hasSize(2);
        for (String other : List.of("hub.caribbean", "focal.hn", "learner")) {
            Api api = Api.as(other);
            for (String what : List.of("", "/results", "/gaps", "/respondents", "/answers")) {
                assertThat(api.get(at + what).status()).as(other + " " + what).isIn(403, 404);
            }
            assertThat(api.put(at, "{\"title\":{\"es\":\"Mía\"},\"deadline\":\"2099-12-31T23:59\"}").status()).as(other).isEqualTo(403);
            assertThat(api.delete(at).status()).as(other).isEqualTo(403);
            assertThat(api.post(at + "/close", "{}").status()).as(other).isEqualTo(403);
            assertThat(api.post(at + "/respondents", "{\"country\":\"PE\",\"kind\":\"staff\",\"who\":[\"x@y.example\"]}").status()).as(other).isEqualTo(403);
            assertThat(api.post(at + "/answers", "{\"country\":\"PE\",\"answers\":{}}").status()).as(other).isEqualTo(404);
            assertThat(api.post("/needs/plans", "{\"country\":\"PE\",\"objective\":{\"es\":\"x\"},\"skill\":{\"es\":\"x\"},\"current\":1,\"target\":2,\"due\":\"2099-01-01\"}").status()).as(other).isEqualTo(403);
        }
        assertThat(Api.as("hub.andean").post(at + "/close", "{}").json().getString("status")).isEqualTo("closed");
    }

    private void hondurasAnswersOnATelephone(String round) {
        Reader focal = Reader.with(browser.phone()).signsIn("focal.hn").opens("/needs").clicks("Diagnóstico del viaje");
        focal.page().fill("[name='a.staff-number']", "120");
        focal.page().check("[name='a.training-unit'][value=no]");
        focal.clicks("Guardar y seguir");
        focal.page().waitForURL("**section=levels");
        for (Locator row : focal.page().locator("tbody tr").all()) {
            row.locator("select").nth(0).selectOption("0");
            row.locator("select").nth(1).selectOption(row.innerText().contains("salud") ? "4" : "1");
        }
        Browser.axe(focal.page());
        Browser.fits(focal.page());
        focal.clicks("Guardar y seguir");
        focal.page().waitForURL("**section=priorities");
        focal.page().check("[name='a.urgent'][value=health]");
        focal.clicks("Guardar y seguir");
        focal.page().waitForURL("**section=ways");
        focal.page().check("[name='a.mode'][value=distance]");
        focal.page().check("[name='a.language'][value=es]");
        focal.clicks("Guardar y seguir");
        focal.page().waitForURL("**section=offer");
        focal.page().check("[name='a.can-offer'][value=no]");
        focal.clicks("Guardar y seguir");
        focal.page().waitForURL("**section=review");
        focal.clicks("Enviar las respuestas").sees("recibimos sus respuestas");
    }

    private static void answer(String who, String round, String country, int gap) {
        String levels = List.of("environment", "dissemination", "science", "migration", "labour", "health", "prices", "trade", "governance", "metadata", "management")
                .stream().map(t -> "\"" + t + "\":{\"current\":0,\"wanted\":" + (t.equals("health") ? gap : 1) + "}").reduce((a, b) -> a + "," + b).orElseThrow();
        JsonObject answer = Api.as(who).post("/needs/rounds/" + round + "/answers", """
                {"country":"%s","answers":{"staff-number":50,"training-unit":"no","skills":{%s},"urgent":["health"],
                "mode":["distance"],"language":["es"],"can-offer":"no"},"send":true}""".formatted(country, levels)).json();
        assertThat(answer.getBoolean("sent")).isTrue();
    }
}
