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
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtc.catalogue.Published;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Similar;
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
    private ReadSources job;
    @Inject
    private Fetcher fetcher;
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
        As.person(SECRETARIAT, () -> exchange.add("VSS", "ics", url(), "HN", 24));

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
        long source = As.person(SECRETARIAT, () -> exchange.add("VSS", "ics", url(), "HN", 24));
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
        assertThatThrownBy(() -> As.person(HUB, () -> exchange.add("X", "ics", url(), null, 24))).isInstanceOf(Forbidden.class);
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
        As.person(SECRETARIAT, () -> exchange.add("Gone", "ics", "http://127.0.0.1:1/x", null, 24));

        job.run();

        assertThat(As.person(SECRETARIAT, () -> exchange.sources()).get(0).getError()).isNotBlank();
    }
}
