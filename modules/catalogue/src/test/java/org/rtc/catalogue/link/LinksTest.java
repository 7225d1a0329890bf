package org.rtc.catalogue.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rtc.catalogue.Somebody.FOCAL;
import static org.rtc.catalogue.Somebody.HUB;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.Published;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Entry;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class LinksTest {
    @Inject
    private TryLinks job;
    @Inject
    private Links links;
    @Inject
    private Published published;
    @Inject
    private Activities activities;
    @Inject
    private NoticeBox notices;
    @Inject
    private EntityManager em;

    private final AtomicInteger answer = new AtomicInteger(200);
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer site;
    private long id;
    private long before;

    @BeforeEach
    void anActivityWithRegistrationOnAnotherSite() throws IOException {
        System.setProperty("rtc.catalogue.import.private", "true");
        site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        site.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        site.start();
        Somebody.all();
        id = published.activity(workshop("/register"));
        before = As.person(FOCAL, notices::unread);
    }

    @AfterEach
    void stop() {
        System.clearProperty("rtc.catalogue.import.private");
        site.stop(0);
    }

    private ActivityDetails workshop(String path) {
        return Some.workshop("Taller", 30).with(Entry.link("http://127.0.0.1:" + site.getAddress().getPort() + path));
    }

    private void aDayLater() {
        Tx.run(() -> em.createQuery("update CatalogueLink l set l.checked = :then").setParameter("then", Instant.now().minus(Duration.ofDays(1))).executeUpdate());
        job.run();
    }

    private boolean dead() {
        return As.person(FOCAL, () -> links.dead(activities.seen(id)).isPresent());
    }

    private long told() {
        return As.person(FOCAL, notices::unread) - before;
    }

    @Test
    void whoAnnouncedIsToldOnceWhenTheAddressIsDeadOnTwoDays() {
        answer.set(404);
        job.run();
        assertThat(dead()).as("once may be a passing fault").isFalse();
        aDayLater();
        assertThat(dead()).isTrue();
        assertThat(told()).isEqualTo(1);
        aDayLater();
        assertThat(told()).isEqualTo(1);
        assertThat(As.person(FOCAL, () -> links.pending(5))).extracting(p -> p.path()).containsExactly("/catalogue/" + id + "/edit");
        assertThat(As.person(HUB, () -> links.pending(5))).isEmpty();
    }

    @Test
    void anAddressThatAnswersAgainIsWell() {
        answer.set(500);
        job.run();
        aDayLater();
        answer.set(200);
        aDayLater();

        assertThat(dead()).isFalse();
        assertThat(As.person(FOCAL, () -> links.pending(5))).isEmpty();
    }

    @Test
    void anotherAddressBeginsAnew() {
        answer.set(404);
        job.run();
        aDayLater();
        As.person(FOCAL, () -> activities.change(id, workshop("/other")));

        assertThat(dead()).isFalse();
        assertThat(links.due()).extracting(Links.Due::url).singleElement().asString().endsWith("/other");
        job.run();
        assertThat(dead()).isFalse();
    }

    @Test
    void aSiteThatWantsASignInAnswersAndIsNotAskedAgainForAWeek() {
        answer.set(403);
        job.run();
        int once = asked.get();
        aDayLater();

        assertThat(dead()).isFalse();
        assertThat(asked.get()).isEqualTo(once);
    }
}
