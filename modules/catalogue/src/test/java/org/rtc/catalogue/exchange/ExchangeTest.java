package org.rtc.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rtc.catalogue.Somebody.HUB;
import static org.rtc.catalogue.Somebody.SECRETARIAT;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtc.catalogue.Published;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Similar;
import org.rtc.catalogue.activity.State;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class ExchangeTest {
    private static final String ICS = """
            BEGIN:VCALENDAR\r
            VERSION:2.0\r
            BEGIN:VEVENT\r
            UID:vss-1\r
            SUMMARY;LANGUAGE=en:Poverty measurement\r
            DTSTART;VALUE=DATE:20270510\r
            DTEND;VALUE=DATE:20270513\r
            END:VEVENT\r
            END:VCALENDAR\r
            """;

    @Inject
    private Exchange exchange;
    @Inject
    private Sources sources;
    @Inject
    private ReadSources job;
    @Inject
    private Fetcher fetcher;
    @Inject
    private Activities activities;
    @Inject
    private Similar similar;
    @Inject
    private Published published;
    @Inject
    private EntityManager em;

    private HttpServer site;
    private volatile String body = ICS;

    @BeforeEach
    void aSite() throws IOException {
        Somebody.all();
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", request -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            request.sendResponseHeaders(200, bytes.length);
            request.getResponseBody().write(bytes);
            request.close();
        });
        site.start();
        System.setProperty("rtc.catalogue.import.private", "true");
    }

    @AfterEach
    void theSiteCloses() {
        site.stop(0);
        System.clearProperty("rtc.catalogue.import.private");
    }

    private String url() {
        return "http://127.0.0.1:" + site.getAddress().getPort() + "/feed";
    }

    private List<Incoming> waiting() {
        return As.person(SECRETARIAT, () -> exchange.waiting());
    }

    @Test
    void whatASourceTellsWaitsOnceUntilItIsDecided() {
        As.person(SECRETARIAT, () -> sources.add("VSS", "ics", url(), "HN", 24));

        job.run();
        assertThat(waiting()).extracting(Incoming::title).containsExactly("Poverty measurement");
        long id = As.person(SECRETARIAT, () -> exchange.accept(waiting().get(0).getId()));

        ActivityDetails draft = em.find(Activity.class, id).details();
        assertThat(draft.dates().start()).isEqualTo("2027-05-10");
        assertThat(draft.dates().end()).isEqualTo("2027-05-12");
        assertThat(draft.site().country()).isEqualTo("HN");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatChangedAtItsSourceComesBackAndBringsTheDraftUpToDate() {
        long source = As.person(SECRETARIAT, () -> sources.add("VSS", "ics", url(), "HN", 24));
        job.run();
        long id = As.person(SECRETARIAT, () -> exchange.accept(waiting().get(0).getId()));

        body = ICS.replace("Poverty measurement", "Poverty measurement II");
        org.rtc.testkit.Tx.run(() -> em.find(Source.class, source).dueNow(java.time.Instant.now()));
        job.run();

        assertThat(waiting()).extracting(Incoming::state).containsExactly(Incoming.State.CHANGED);
        assertThat(As.person(SECRETARIAT, () -> exchange.accept(waiting().get(0).getId()))).isEqualTo(id);
        assertThat(em.find(Activity.class, id).details().wording().title().toString()).contains("Poverty measurement II");
    }

    @Test
    void whatIsRefusedDoesNotComeBack() {
        As.person(SECRETARIAT, () -> exchange.hand("a.ics", ICS));
        As.person(SECRETARIAT, () -> exchange.refuse(waiting().get(0).getId()));

        As.person(SECRETARIAT, () -> exchange.hand("a.ics", ICS.replace("Poverty", "Wealth")));

        assertThat(waiting()).isEmpty();
    }

    @Test
    void aDuplicateIsFoundAndMerged() {
        long own = published.activity(Some.workshop("Cuentas del agua en Honduras", 30));
        var dates = em.find(Activity.class, own).details().dates();
        As.person(SECRETARIAT, () -> exchange.hand("a.csv", "title_es,start\nTaller: cuentas del agua Honduras," + dates.firstDay() + "\n"));
        Incoming incoming = waiting().get(0);
        assertThat(similar.to(exchange.details(incoming).wording().title(), exchange.details(incoming).dates(), 0)).extracting(r -> r.id()).containsExactly(own);

        As.person(SECRETARIAT, () -> exchange.merge(incoming.getId(), own));

        assertThat(waiting()).isEmpty();
    }

    @Test
    void onlyWhoExchangesDecides() {
        As.person(SECRETARIAT, () -> exchange.hand("a.ics", ICS));
        long id = waiting().get(0).getId();

        assertThatThrownBy(() -> As.person(HUB, () -> exchange.accept(id))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> As.person(HUB, () -> sources.add("X", "ics", url(), null, 24))).isInstanceOf(Forbidden.class);
    }

    @Test
    void schemaOrgAtomAndOaiAreRead() throws IOException {
        List<Arrival> schema = Exchange.read(Format.SCHEMA, """
                <html><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Course","@id":"https://vss.example/1","name":"Sampling",
                "inLanguage":"en","hasCourseInstance":{"@type":"CourseInstance","courseMode":"online","startDate":"2027-05-10T09:00:00-04:00","endDate":"2027-05-12"}}]}</script></html>""");
        assertThat(schema).singleElement().satisfies(a -> {
            assertThat(a.ref()).isEqualTo("https://vss.example/1");
            assertThat(a.activity().kind()).isEqualTo("course");
            assertThat(a.activity().mode()).isEqualTo("distance");
            assertThat(a.activity().start()).isEqualTo("2027-05-10T09:00");
        });
        assertThat(Exchange.read(Format.ATOM, """
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><title>Webinar</title><link href="https://vss.example/w"/></entry></feed>"""))
                .extracting(a -> a.activity().link()).containsExactly("https://vss.example/w");
        assertThat(Exchange.read(Format.OAI, """
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header><identifier>oai:x:1</identifier></header><metadata>
                <dc xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title xml:lang="fr">Atelier</dc:title><dc:date>2027-05-10/2027-05-12</dc:date></dc></metadata></record></ListRecords></OAI-PMH>"""))
                .singleElement().satisfies(a -> assertThat(a.activity().end()).isEqualTo("2027-05-12"));
    }

    @Test
    void whatIsCancelledAtItsSourceWaitsAndIsCancelledHereToo() {
        long source = As.person(SECRETARIAT, () -> sources.add("VSS", "ics", url(), "HN", 24));
        job.run();
        long id = As.person(SECRETARIAT, () -> exchange.accept(waiting().get(0).getId()));
        As.person(SECRETARIAT, () -> activities.submit(id));
        As.person(SECRETARIAT, () -> activities.publish(id));

        body = ICS.replace("END:VEVENT", "STATUS:CANCELLED\r\nEND:VEVENT");
        As.person(SECRETARIAT, () -> sources.readSoon(source));
        job.run();
        assertThat(waiting()).extracting(Incoming::state).containsExactly(Incoming.State.GONE);
        As.person(SECRETARIAT, () -> exchange.accept(waiting().get(0).getId()));

        assertThat(em.find(Activity.class, id).state()).isEqualTo(State.CANCELLED);
        As.person(SECRETARIAT, () -> sources.readSoon(source));
        job.run();
        assertThat(waiting()).as("told once").isEmpty();
    }

    @Test
    void whatWasNeverTakenLeavesTheQueueWhenItIsCancelledAtItsSource() {
        long source = As.person(SECRETARIAT, () -> sources.add("OAI", "oai", url(), null, 24));
        body = oai("<record><header><identifier>oai:x:1</identifier></header><metadata><dc xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Atelier</dc:title></dc></metadata></record>");
        job.run();
        assertThat(waiting()).hasSize(1);

        body = oai("<record><header status=\"deleted\"><identifier>oai:x:1</identifier></header></record>");
        As.person(SECRETARIAT, () -> sources.readSoon(source));
        job.run();

        assertThat(waiting()).isEmpty();
    }

    private static String oai(String records) {
        return "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><ListRecords>" + records + "</ListRecords></OAI-PMH>";
    }

    @Test
    void whatARepositoryComplainsAboutIsSaidAtItsSource() {
        As.person(SECRETARIAT, () -> sources.add("OAI", "oai", url(), null, 24));
        body = "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><error code=\"badArgument\">No such prefix</error></OAI-PMH>";

        job.run();

        assertThat(As.person(SECRETARIAT, () -> sources.all()).get(0).getError()).contains("badArgument", "No such prefix");
    }

    @Test
    void aTableOfAnOfficeIsReadAsItsSpreadsheetSavedIt() {
        byte[] saved = "title_es;start;end;kind;mode;country;topics;time_zone\r\nTaller de años;01/03/2027;03/03/2027;Taller;Híbrida;XX;99 3;Nowhere/Land\r\n;;;;;;;\r\nAl revés;2027-05-02;2027-05-01;;;;;\r\nMal;32/13/2027;;;;;;\r\n"
                .getBytes(Charset.forName("windows-1252"));

        As.person(SECRETARIAT, () -> exchange.hand("actividades.csv", Bytes.text(saved, null)));

        List<Incoming> waiting = waiting();
        assertThat(waiting).extracting(Incoming::title).containsExactly("Taller de años", "Al revés", "Mal");
        List<Long> drafts = As.person(SECRETARIAT, () -> waiting.stream().map(i -> exchange.accept(i.getId())).toList());
        ActivityDetails first = em.find(Activity.class, drafts.get(0)).details();
        assertThat(first.dates().start() + " " + first.dates().end() + " " + first.dates().zone()).isEqualTo("2027-03-01 2027-03-03 UTC");
        assertThat(first.kind().id() + " " + first.site().mode().id()).isEqualTo("workshop blended");
        assertThat(first.topics()).as("what the network knows").containsExactly("3");
        assertThat(first.site().country()).isNull();
        assertThat(em.find(Activity.class, drafts.get(1)).details().dates().end()).isEqualTo("2027-05-02");
        assertThat(em.find(Activity.class, drafts.get(2)).details().dates().known()).isFalse();
    }

    @Test
    void timesWithAnOffsetAreTheSameInstantHere() throws IOException {
        Arrival event = Exchange.read(Format.SCHEMA, "{\"@type\":\"Event\",\"name\":\"X\",\"startDate\":\"2027-05-10T21:00:00-04:00\",\"endDate\":\"2027-05-11T03:30:00Z\"}").get(0);

        var dates = event.activity().details().dates();
        assertThat(dates.startsAt()).isEqualTo(Instant.parse("2027-05-11T01:00:00Z"));
        assertThat(dates.endsAt()).isEqualTo(Instant.parse("2027-05-11T03:30:00Z"));
        assertThat(dates.start()).as("on the clocks of the place").isEqualTo("2027-05-10T21:00");
    }

    @Test
    void calendarsWithoutZonesOrEndsAreRead() throws IOException {
        String event = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:u%s\r\nSUMMARY:Taller\r\n%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        var floating = Exchange.read(Format.ICS, event.formatted(1, "DTSTART:20270510T090000\r\nDURATION:PT2H")).get(0).activity();
        var days = Exchange.read(Format.ICS, event.formatted(2, "DTSTART;VALUE=DATE:20270510\r\nDURATION:P3D")).get(0).activity();

        assertThat(floating.start() + " " + floating.end()).isEqualTo("2027-05-10T09:00 2027-05-10T11:00");
        assertThat(days.start() + " " + days.end()).isEqualTo("2027-05-10 2027-05-12");
    }

    @Test
    void aSourceIsAnAddressOfTheWebInTheCareOfAMember() {
        for (String wrong : List.of("//example.org/x", "nothing", "javascript:alert(1)", "file:///etc/passwd", "http://" + "x".repeat(500) + ".org")) {
            assertThatThrownBy(() -> As.person(SECRETARIAT, () -> sources.add("X", "ics", wrong, null, 24))).as(wrong).isInstanceOf(Problem.class);
        }
        assertThatThrownBy(() -> As.person(SECRETARIAT, () -> sources.add("X", "ics", url(), "ZZZ", 24))).isInstanceOf(Problem.class);
    }

    @Test
    void aDocumentWithADoctypeIsRefused() {
        assertThatThrownBy(() -> Exchange.read(Format.ATOM, "<!DOCTYPE f [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>&x;</title></entry></feed>"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> As.person(SECRETARIAT, () -> exchange.hand("a.json", "{nothing"))).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://localhost:9/", "http://[::1]/", "http://10.1.2.3/", "http://169.254.169.254/latest", "http://[fd00::1]/", "http://0.0.0.0/",
            "file:///etc/passwd", "ftp://example.org/x", "http://user@example.org/"})
    void nobodyHasItLookIntoTheOwnNetwork(String url) {
        System.setProperty("rtc.catalogue.import.private", "false");

        assertThatThrownBy(() -> fetcher.fetch(url)).isInstanceOf(IOException.class).hasMessageMatching(".*(private network|Only http).*");
    }

    @Test
    void whatCannotBeFetchedIsSaidAtItsSource() {
        As.person(SECRETARIAT, () -> sources.add("Gone", "ics", "http://127.0.0.1:1/x", null, 24));

        job.run();

        assertThat(As.person(SECRETARIAT, () -> sources.all()).get(0).getError()).isNotBlank();
    }
}
