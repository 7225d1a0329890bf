package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
    void noHubAndNoCountryTouchesAnotherByAddressFormOrProgram() {
        for (String other : new String[]{"hub.caribbean", "focal.hn", "learner"}) {
            Visitor visitor = new Visitor().signIn(other);
            for (String page : new String[]{"", "/courses", "/people", "/look", "/charts"}) {
                assertThat(visitor.get("/hubs/andean/desk" + page).status()).as(other + page).isEqualTo(403);
            }
            Api api = Api.as(other);
            assertThat(api.post("/hubs/andean/courses", "{\"course\":\"1\"}").status()).isEqualTo(403);
            assertThat(api.delete("/hubs/andean/courses/1").status()).isEqualTo(403);
            assertThat(api.post("/hubs/andean/focal-points", "{\"country\":\"PE\",\"username\":\"learner\"}").status()).isEqualTo(403);
            assertThat(api.post("/hubs/andean/countries/PE/reminders", "{}").status()).isEqualTo(403);
            assertThat(api.post("/hubs", "{\"hub\":\"andean\",\"country\":\"CO\"}").status()).isEqualTo(403);
        }
        Visitor joy = new Visitor().signIn("hub.caribbean");
        for (Map<String, String> form : new Map[]{Map.of("do", "welcome", "welcome.en", "Ours now"), Map.of("do", "course", "course", "1"),
            Map.of("do", "appoint", "country", "PE", "username", "learner")}) {
            assertThat(joy.submit("/hubs/caribbean/desk/look", "/hubs/andean/desk/look", form).status()).isEqualTo(403);
        }
        assertThat(Api.as("hub.caribbean").post("/hubs/caribbean/countries/PE/reminders", "{}").status()).isEqualTo(404);
        assertThat(new Visitor().get("/hubs/andean?lang=en").body()).doesNotContain("Ours now");
        assertThat(Api.nobody().get("/hubs").body()).contains("\"host\":\"CO\"", "\"caribbean\"");
    }
}
