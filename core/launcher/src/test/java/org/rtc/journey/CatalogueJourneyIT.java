package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.testkit.Browser;

/** An activity from the first note to its cancellation. */
class CatalogueJourneyIT {
    private static final String ACTIVITIES = "/catalogue/activities";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void anActivityIsAnnouncedApprovedFollowedAndCancelled() {
        Reader learner = Reader.with(browser.phone()).signsIn("learner").opens("/catalogue/subscriptions?topic=3");
        learner.clicks("Avisarme").sees("Recibirá un aviso");

        Reader office = Reader.with(browser.desktop()).signsIn("focal.hn").opens("/catalogue/new");
        Browser.axe(office.page());
        announce(office.page());
        office.clicks("Enviar a aprobación").sees("Se envió a aprobación");
        String path = office.page().url().substring(Product.url().length());
        assertThat(new Visitor().get(path).status()).isEqualTo(404);
        assertThat(new Visitor().signIn("hub.andean").get(path + "/do?act=return").status()).isEqualTo(403);

        Reader secretariat = Reader.with(browser.desktop()).signsIn("secretariat").opens("/catalogue/review");
        secretariat.follows("Inventario de residuos").clicks("Aprobar y publicar").sees("Se publicó");

        assertThat(Letters.to("learner@example.org", "Nueva actividad: Inventario de residuos")).contains(Product.url() + path);
        Page english = browser.desktop(org.rtc.spi.text.Lang.EN);
        Reader.with(english).opens("/catalogue?lang=en&topic=3&country=HN").follows("Waste inventory").sees("Register");
        Browser.axe(english);
        String calendar = new Visitor().get(path + "/calendar.ics").body();
        assertThat(calendar).contains("STATUS:CONFIRMED", "TZID=America/Tegucigalpa").contains("SEQUENCE:0");
        assertThat(new Visitor().get(path).body()).contains("EventScheduled").contains("\"startDate\":\"" + day() + "T09:00-06:00\"")
                .as("an end with a time alone is on the first day").contains("\"endDate\":\"" + day() + "T17:00-06:00\"");
        learner.opens(path).clicks("Inscribirme").sees("Tiene un lugar");

        office.opens(path).clicks("Cancelar la actividad");
        office.page().fill("textarea[name=reason]", "Huracán");
        office.page().click("main form button.go");
        office.sees("Esta actividad fue cancelada");

        assertThat(Letters.to("learner@example.org", "Cancelada: Inventario de residuos")).contains("Huracán");
        String cancelled = new Visitor().get(path + "/calendar.ics").body();
        assertThat(cancelled).contains("STATUS:CANCELLED", "SEQUENCE:1").contains(uid(calendar));
        assertThat(new Visitor().get(path).body()).contains("EventCancelled");
        assertThat(new Visitor().get("/catalogue/feed.atom").body()).contains("Inventario de residuos");
        assertThat(new Visitor().get("/oai?verb=ListRecords&metadataPrefix=oai_dc&set=topic:3").body()).contains("cancelled: Huracán");
        learner.opens(path);
        Browser.fits(learner.page());
        assertThat(browser.complaints()).isEmpty();
    }

    private static String day() {
        return LocalDate.now().plusDays(45).toString();
    }

    private static void announce(Page page) {
        page.fill("input[name='title.es']", "Inventario de residuos");
        page.click("label[for=title-en]");
        page.fill("input[name='title.en']", "Waste inventory");
        page.fill("input[name=start]", day());
        page.fill("input[name=startTime]", "09:00");
        page.fill("input[name=endTime]", "17:00");
        page.selectOption("select[name=timeZone]", "America/Tegucigalpa");
        page.check("input[name=topics][value='3']");
        page.click("summary:has-text('Inscripción')");
        page.check("input[name=entry][value=portal]");
        page.fill("input[name=capacity]", "20");
    }

    private static String uid(String calendar) {
        Matcher uid = Pattern.compile("UID:\\S+").matcher(calendar);
        assertThat(uid.find()).isTrue();
        return uid.group();
    }

    @Test
    void programsAnnounceInTheirScopeAlone() {
        Api focal = Api.as("focal.hn");
        assertThat(focal.post(ACTIVITIES, activity("DO")).status()).isEqualTo(403);
        assertThat(Api.nobody().post(ACTIVITIES, activity("HN")).status()).isEqualTo(401);
        Answer wrong = focal.post(ACTIVITIES, activity("HN").replace("workshop", "party").replace("2027-03-03T17:00", "soon"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().getJsonArray("errors").getValuesAs(JsonObject.class)).extracting(e -> e.getString("field")).contains("kind", "end");

        String id = focal.post(ACTIVITIES, activity("HN")).id();
        String own = ACTIVITIES + "/" + id;
        assertThat(Api.as("secretariat").post(own + "/publish", "{}").status()).isEqualTo(409);
        assertThat(focal.post(own + "/submit", "{}").status()).isEqualTo(200);
        assertThat(focal.post(own + "/publish", "{}").status()).isEqualTo(403);
        assertThat(Api.as("hub.andean").post(own + "/publish", "{}").status()).isEqualTo(403);
        assertThat(Api.as("secretariat").post(own + "/publish", "{}").status()).isEqualTo(200);
        assertThat(Api.nobody().get(own).json().getString("start")).isEqualTo("2027-03-01T09:00");
        assertThat(Api.nobody().get(ACTIVITIES + "?country=HN&limit=100").body()).contains("\"id\":\"" + id + "\"");
        assertThat(focal.post(own + "/cancel", "{}").status()).isEqualTo(422);
        assertThat(focal.post(own + "/cancel", "{\"reason\":\"Sin fondos\"}").json().getString("state")).isEqualTo("cancelled");
    }

    private static String activity(String country) {
        return """
                {"title":{"es":"Taller por REST","en":"Workshop by REST"},"kind":"workshop","mode":"in-person","start":"2027-03-01T09:00",
                "end":"2027-03-03T17:00","timeZone":"America/Santo_Domingo","country":"%s","languages":["es"],"topics":["3"]}""".formatted(country);
    }
}
