package org.rtc.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.outbox.Drainer;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.probe.Somebody;
import org.rtc.spi.data.Slice;
import org.rtc.spi.notice.Notices;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;
import org.rtc.testkit.Tx;

@RtcTest
class NoticesTest {
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Inject
    private Notices notices;
    @Inject
    private NoticeBox box;
    @Inject
    private Unsubscribe unsubscribe;
    @Inject
    private DigestMail digest;
    @Inject
    private OldNotices old;
    @Inject
    private Drainer drainer;
    @Inject
    private EntityManager em;

    private long ana;
    private long chloe;

    @BeforeEach
    void start() {
        server.start();
        System.setProperty("rtc.smtp.host", "127.0.0.1");
        System.setProperty("rtc.smtp.port", Integer.toString(server.getSmtp().getPort()));
        System.setProperty("rtc.smtp.tls", "none");
        System.setProperty("rtc.url", "https://rtc.example/");
        ana = Somebody.named("ana", Lang.ES);
        chloe = Somebody.named("chloe", Lang.FR);
    }

    @AfterEach
    void stop() {
        List.of("rtc.smtp.host", "rtc.smtp.port", "rtc.smtp.tls", "rtc.url").forEach(System::clearProperty);
        server.stop();
    }

    @Test
    void eachIsToldInTheirLanguageInThePortalAndByMail() throws Exception {
        notices.send("probe.news", List.of(ana, chloe), "/courses/1", "Censos");
        drainer.drain();

        assertThat(box(ana).items()).extracting(NoticeBox.Row::subject).containsExactly("Novedad de Censos");
        assertThat(box(chloe).items()).extracting(NoticeBox.Row::text).containsExactly("Il y a du nouveau dans Censos.");
        assertThat(mailTo("ana").getSubject()).isEqualTo("Novedad de Censos");
        assertThat(mailTo("chloe").getSubject()).isEqualTo("Nouvelle de Censos");
        assertThat(text(mailTo("chloe"))).contains("Il y a du nouveau dans Censos.", "\nhttps://rtc.example/courses/1\n",
                "« Nouvelles »", "https://rtc.example/notices/unsubscribe/");
    }

    @Test
    void aTitleInSeveralLanguagesReachesEachInTheirOwn() throws Exception {
        LocalizedText title = LocalizedText.ofTags(Map.of("es", "Censos", "fr", "Recensements"));
        long paul = Somebody.named("paul", Lang.EN);
        notices.send("probe.news", List.of(ana, chloe, paul), "/courses/1", title);
        drainer.drain();

        assertThat(box(chloe).items()).extracting(NoticeBox.Row::text).containsExactly("Il y a du nouveau dans Recensements.");
        assertThat(box(paul).items().get(0).subject()).as("no English, so the first there is").contains("Censos");
        assertThat(mailTo("ana").getSubject()).isEqualTo("Novedad de Censos");
        assertThat(mailTo("chloe").getSubject()).isEqualTo("Nouvelle de Recensements");
    }

    @Test
    void anArgumentThatIsNoTextIsRefused() {
        assertThatThrownBy(() -> notices.send("probe.news", List.of(ana), "/", Instant.now())).isInstanceOf(IllegalArgumentException.class);
        assertThat(unread(ana)).isZero();
    }

    @Test
    void nobodyIsToldOfWhatWasRolledBack() {
        assertThatThrownBy(() -> Tx.run(() -> {
            notices.send("probe.news", List.of(ana), "/courses/1", "Censos");
            throw new IllegalStateException();
        }));
        drainer.drain();

        assertThat(unread(ana)).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aKindThatDoesNotGoByMailStaysInThePortal() {
        notices.send("probe.quiet", List.of(ana), "/");
        drainer.drain();

        assertThat(unread(ana)).isEqualTo(1);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aKindThatNobodyDeclaredIsRefused() {
        assertThatThrownBy(() -> notices.send("probe.other", List.of(ana), "/")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoDidNotConfirmTheirAddressGetsNoMail() {
        Tx.run(() -> em.find(PersonAccount.class, ana).setEmail("other@example.org"));
        notices.send("probe.news", List.of(ana), "/", "Censos");
        drainer.drain();

        assertThat(unread(ana)).isEqualTo(1);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void theLinkInAMailEndsThemInOneStep() throws Exception {
        notices.send("probe.news", List.of(ana), "/", "Censos");
        drainer.drain();
        String link = mailTo("ana").getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");

        assertThat(unsubscribe.by(link.substring(link.lastIndexOf('/') + 1))).isEqualTo("probe.news");
        notices.send("probe.news", List.of(ana), "/", "Censos");
        drainer.drain();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(unread(ana)).isEqualTo(2);
    }

    @Test
    void aForgedLinkEndsNothing() {
        String link = unsubscribe.address(ana, "probe.news");
        String token = link.substring(link.lastIndexOf('/') + 1);

        for (String forged : List.of("", "x", "..", token.substring(1), "B" + token, token + "A")) {
            assertThatThrownBy(() -> unsubscribe.by(forged)).as(forged).isInstanceOf(Problem.class);
        }
    }

    @Test
    void aPersonChoosesWhatComesByMail() {
        As.person(chloe, () -> {
            assertThat(box.choices()).contains(new NoticeBox.Choice("probe.news", ByMail.NOW),
                    new NoticeBox.Choice("probe.quiet", ByMail.NEVER));
            box.choose("probe.quiet", ByMail.NOW);
            box.choose("probe.news", ByMail.NEVER);
        });
        notices.send("probe.quiet", List.of(ana, chloe), "/");
        notices.send("probe.news", List.of(chloe), "/", "Censos");
        drainer.drain();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(subject(server.getReceivedMessages()[0])).isEqualTo("Silence");
    }

    @Test
    void aDigestCollectsADay() throws Exception {
        As.person(ana, () -> box.choose("probe.news", ByMail.DAILY));
        notices.send("probe.news", List.of(ana), "/courses/1", "Censos");
        notices.send("probe.news", List.of(ana), "/courses/2", "Mapas");
        drainer.drain();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(digest.waiting(Instant.now().minus(Duration.ofDays(1)))).isEmpty();

        digest.waiting(Instant.now().plusSeconds(1)).forEach(digest::send);
        digest.waiting(Instant.now().plusSeconds(1)).forEach(digest::send);
        drainer.drain();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(subject(mailTo("ana"))).isEqualTo("Sus avisos de hoy: 2");
        assertThat(text(mailTo("ana"))).contains("Novedad de Censos\nhttps://rtc.example/courses/1",
                "Novedad de Mapas\nhttps://rtc.example/courses/2", "https://rtc.example/notices");
    }

    @Test
    void openingANoticeMarksItAndLeadsOn() {
        notices.send("probe.news", List.of(ana, chloe), "/courses/1", "Censos");
        long id = box(ana).items().get(0).id();

        As.person(chloe, () -> {
            assertThatThrownBy(() -> box.open(id)).isInstanceOf(Problem.class);
        });
        assertThat(unread(ana)).isEqualTo(1);
        assertThat(As.person(ana, () -> box.open(id))).isEqualTo("/courses/1");
        assertThat(unread(ana)).isZero();
        assertThat(unread(chloe)).isEqualTo(1);
    }

    @Test
    void theListIsPagedByKeyNewestFirst() {
        IntStream.rangeClosed(1, 5).forEach(i -> notices.send("probe.news", List.of(ana), "/", "n" + i));

        Slice<NoticeBox.Row> first = As.person(ana, () -> box.list(null, 2));
        Slice<NoticeBox.Row> second = As.person(ana, () -> box.list(first.next(), 2));
        assertThat(first.items()).extracting(NoticeBox.Row::subject).containsExactly("Novedad de n5", "Novedad de n4");
        assertThat(second.items()).extracting(NoticeBox.Row::subject).containsExactly("Novedad de n3", "Novedad de n2");
        assertThat(As.person(ana, () -> box.list(second.next(), 2)).next()).isNull();
    }

    @Test
    void allAreReadAtOnce() {
        notices.send("probe.news", List.of(ana), "/", "a");
        notices.send("probe.news", List.of(ana), "/", "b");
        As.person(ana, () -> box.readAll());

        assertThat(unread(ana)).isZero();
        assertThat(box(ana).items()).noneMatch(NoticeBox.Row::unread);
    }

    @Test
    void tellingManyCostsNoMoreStatementsThanTellingFew() {
        List<Long> many = IntStream.range(0, 150).mapToObj(i -> Somebody.named("p" + i, Lang.ES)).toList();

        int few = Sql.count(() -> notices.send("probe.news", List.of(ana), "/", "x"));
        assertThat(Sql.count(() -> notices.send("probe.news", many, "/", "x"))).isEqualTo(few);
    }

    @Test
    void theBellCostsOneStatement() {
        As.person(ana, () -> {
            box.unread();
            assertThat(Sql.statements(box::unread)).hasSize(1);
        });
    }

    @Test
    void oldNoticesAreForgotten() {
        notices.send("probe.news", List.of(ana), "/", "a");
        notices.send("probe.news", List.of(ana), "/", "b");
        Tx.run(() -> em.createQuery("update Notice n set n.created = :then where n.arguments = '[\"a\"]'")
                .setParameter("then", Instant.now().minus(Duration.ofDays(181))).executeUpdate());
        old.run();

        assertThat(box(ana).items()).extracting(NoticeBox.Row::subject).containsExactly("Novedad de b");
    }

    private Slice<NoticeBox.Row> box(long person) {
        return As.person(person, () -> box.list(null, 50));
    }

    private long unread(long person) {
        return As.person(person, box::unread);
    }

    private MimeMessage mailTo(String name) {
        return Arrays.stream(server.getReceivedMessages()).filter(m -> to(m).equals(name + "@example.org")).findFirst().orElseThrow();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getHeader("To", ",");
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return ((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent()).replace("\r\n", "\n");
    }
}
