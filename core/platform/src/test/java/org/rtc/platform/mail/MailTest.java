package org.rtc.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.outbox.Drainer;
import org.rtc.platform.outbox.OutboxList;
import org.rtc.spi.notice.Mail;
import org.rtc.spi.notice.MailMessage;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class MailTest {
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Inject
    private Mail mail;
    @Inject
    private Drainer drainer;
    @Inject
    private OutboxList list;

    @BeforeEach
    void start() {
        server.start();
        System.setProperty("rtc.smtp.host", "127.0.0.1");
        System.setProperty("rtc.smtp.port", Integer.toString(server.getSmtp().getPort()));
        System.setProperty("rtc.smtp.tls", "none");
        System.setProperty("rtc.smtp.from", "RTC <aviso@rtc.example>");
    }

    @AfterEach
    void stop() {
        List.of("host", "port", "tls", "from", "user", "password").forEach(key -> System.clearProperty("rtc.smtp." + key));
        server.stop();
    }

    @Test
    void aMailArrivesInBothFormsInUtf8() throws Exception {
        MimeMessage got = sent(MailMessage.of("ana@example.org", Lang.PT, "Formação «ção» 👋",
                "Olá, Ana:\n\nVeja <isto>: https://rtc.example/courses/1.\nAté logo"));

        assertThat(got.getSubject()).isEqualTo("Formação «ção» 👋");
        assertThat(got.getHeader("From")).containsExactly("RTC <aviso@rtc.example>");
        assertThat(got.getHeader("Content-Language")).containsExactly("pt");
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart parts = (MimeMultipart) got.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat((String) parts.getBodyPart(0).getContent()).isEqualToNormalizingNewlines(
                "Olá, Ana:\n\nVeja <isto>: https://rtc.example/courses/1.\nAté logo");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<html lang=\"pt\">", "<p>Olá, Ana:</p>",
                "Veja &lt;isto&gt;: <a href=\"https://rtc.example/courses/1\">https://rtc.example/courses/1</a>.<br>Até logo");
    }

    @Test
    void contentAddsNoHeader() throws Exception {
        MimeMessage got = sent(new MailMessage("ana@example.org", Lang.ES, "Hola\r\nBcc: todos@example.org\r\n\r\ncuerpo", "x",
                "https://rtc.example/u/1>\r\nX-Evil: 1", "id\r\nX-Evil: 2", List.of("a>\r\nX-Evil: 3")));

        assertThat(got.getHeader("Bcc")).isNull();
        assertThat(got.getHeader("X-Evil")).isNull();
        assertThat(got.getSubject()).isEqualTo("Hola Bcc: todos@example.org cuerpo");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anAddressIsExactlyOne() {
        for (String wrong : List.of("", "nobody", "a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org", "@", "a@b@c")) {
            assertThatThrownBy(() -> mail.send(MailMessage.of(wrong, Lang.ES, "Hola", "Hola")))
                    .as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void answersFindTheirThreadAndSubscribersTheWayOut() throws Exception {
        MimeMessage got = sent(MailMessage.of("ana@example.org", Lang.ES, "Re: Hola", "Hola")
                .unsubscribe("https://rtc.example/notices/unsubscribe/abc").inThread("post-3", List.of("thread-1", "post-2")));

        assertThat(got.getMessageID()).isEqualTo("<post-3@rtc.example>");
        assertThat(got.getHeader("In-Reply-To")).containsExactly("<post-2@rtc.example>");
        assertThat(got.getHeader("References", " ")).isEqualTo("<thread-1@rtc.example> <post-2@rtc.example>");
        assertThat(got.getHeader("List-Unsubscribe")).containsExactly("<https://rtc.example/notices/unsubscribe/abc>");
        assertThat(got.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void aServerThatAsksWhoWeAreIsTold() {
        server.setUser("portal", "secreta");
        server.getManagers().getUserManager().setAuthRequired(true);
        System.setProperty("rtc.smtp.user", "portal");
        System.setProperty("rtc.smtp.password", "secreta");
        mail.send(MailMessage.of("ana@example.org", Lang.ES, "Hola", "Hola"));
        drainer.drain();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsAwayDelaysMailAndLosesNone() {
        server.stop();
        mail.send(MailMessage.of("ana@example.org", Lang.ES, "Hola", "Hola"));
        drainer.drain();

        assertThat(As.system(() -> list.list(false, null, 10)).items()).hasSize(1)
                .allSatisfy(row -> assertThat(row.error()).contains("MailConnectException"));
    }

    @Test
    void nothingIsSentInTheClearWhereEncryptionIsAskedFor() {
        System.setProperty("rtc.smtp.tls", "starttls");
        mail.send(MailMessage.of("ana@example.org", Lang.ES, "Hola", "Hola"));
        drainer.drain();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(As.system(() -> list.list(false, null, 10)).items()).extracting(OutboxList.Row::error)
                .allMatch(error -> error.contains("STARTTLS"));
    }

    @Test
    void withoutAServerTheLogHasTheWholeText() {
        System.clearProperty("rtc.smtp.host");
        StringBuilder log = new StringBuilder();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                log.append(entry.getMessage());
            }

            @Override
            public void flush() {
                log.append("");
            }

            @Override
            public void close() {
                log.append("");
            }
        };
        Logger logger = Logger.getLogger(MailHandler.class.getName());
        logger.addHandler(listener);
        try {
            mail.send(MailMessage.of("ana@example.org", Lang.ES, "Clave", "Abra https://rtc.example/reset/x {0} 'y'"));
            drainer.drain();
        } finally {
            logger.removeHandler(listener);
        }

        assertThat(log.toString()).contains("To: ana@example.org", "Subject: Clave", "Abra https://rtc.example/reset/x {0} 'y'");
    }

    private MimeMessage sent(MailMessage message) {
        mail.send(message);
        drainer.drain();
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(GreenMailUtil.getWholeMessage(got)).doesNotContain("\nX-Evil");
        return got;
    }
}
