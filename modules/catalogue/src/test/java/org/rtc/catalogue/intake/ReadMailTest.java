package org.rtc.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.activation.DataHandler;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.State;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.problem.Forbidden;
import org.rtc.testkit.As;
import org.rtc.testkit.Mailbox;
import org.rtc.testkit.RtcTest;

@RtcTest
class ReadMailTest {
    private static final String BOX = "rtc@example.org";
    private static final List<String> SETTINGS = List.of("host", "port", "tls", "user", "password", "address", "daily");

    @RegisterExtension
    static final Mailbox mailbox = new Mailbox();

    @Inject
    private ReadMail job;
    @Inject
    private TakenMails mails;
    @Inject
    private FileStore files;
    @Inject
    private EntityManager em;

    @BeforeEach
    void aBox() {
        Somebody.all();
        mailbox.account(BOX, "secret");
        List<String> values = List.of(mailbox.host(), Integer.toString(mailbox.imapPort()), "false", BOX, "secret", BOX, "3");
        for (int i = 0; i < SETTINGS.size(); i++) {
            System.setProperty("rtc.catalogue.mail." + SETTINGS.get(i), values.get(i));
        }
    }

    @AfterEach
    void noBox() {
        SETTINGS.forEach(name -> System.clearProperty("rtc.catalogue.mail." + name));
    }

    private List<Activity> drafts() {
        return em.createQuery("select a from CatalogueActivity a order by a.id", Activity.class).getResultList();
    }

    private List<String> outcomes() {
        return em.createQuery("select m.outcome from CatalogueMail m order by m.id", String.class).getResultList();
    }

    /** @param headers name, value, name, value … */
    private void send(String from, String subject, String text, String file, String type, byte[] bytes, String... headers) {
        Properties smtp = new Properties();
        smtp.put("mail.smtp.host", mailbox.host());
        smtp.put("mail.smtp.port", Integer.toString(mailbox.smtpPort()));
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(smtp));
            message.setFrom(new InternetAddress(from));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(BOX));
            message.setSubject(subject, "UTF-8");
            MimeMultipart parts = new MimeMultipart();
            MimeBodyPart body = new MimeBodyPart();
            body.setText(text, "UTF-8");
            parts.addBodyPart(body);
            if (file != null) {
                MimeBodyPart attached = new MimeBodyPart();
                attached.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
                attached.setFileName(file);
                parts.addBodyPart(attached);
            }
            message.setContent(parts);
            for (int i = 0; i < headers.length; i += 2) {
                message.setHeader(headers[i], headers[i + 1]);
            }
            Transport.send(message);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aMailBecomesADraftInTheCareOfItsSendersCountryWithItsSource() throws IOException {
        mailbox.deliver("focal@example.org", BOX, "Taller de cuentas del agua", "Será en marzo, en Tegucigalpa.");

        job.run();

        Activity draft = drafts().get(0);
        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(draft.details().wording().title().values()).containsValue("Taller de cuentas del agua");
        assertThat(draft.details().wording().description().toString()).contains("en Tegucigalpa");
        assertThat(draft.details().site().country()).isEqualTo("HN");
        long file = Long.parseLong(draft.sourceRef().substring(5));
        assertThat(Files.readString(files.path(files.get(file).sha256()))).contains("From: focal@example.org");
    }

    @Test
    void aCalendarThatComesAlongGivesTitleDatesAndPlace() {
        String ics = """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                BEGIN:VEVENT\r
                UID:x@office\r
                SUMMARY:Seminario de precios\r
                LOCATION:Bridgetown\r
                DTSTART;TZID=America/Barbados:20270510T090000\r
                DTEND;TZID=America/Barbados:20270511T170000\r
                END:VEVENT\r
                END:VCALENDAR\r
                """;
        send("someone@office.example", "Fwd: invitación", "Va adjunto", "seminario.ics", "text/calendar", ics.getBytes(StandardCharsets.UTF_8));

        job.run();

        var details = drafts().get(0).details();
        assertThat(details.wording().title().values()).containsValue("Seminario de precios");
        assertThat(details.dates().start()).isEqualTo("2027-05-10T09:00");
        assertThat(details.dates().zone()).isEqualTo("America/Barbados");
        assertThat(details.site().venue()).isEqualTo("Bridgetown");
        assertThat(details.site().country()).isNull();
    }

    @Test
    void wordAndPdfDocumentsAreRead() throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(docx)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Programa del curso</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        send("a@office.example", "Curso", "Adjunto", "programa.docx", "application/octet-stream", docx.toByteArray());
        send("b@office.example", "Curso", "Adjunto", "afiche.pdf", "application/pdf", pdf("Taller de migracion"));
        send("c@office.example", "Curso", "Adjunto", "roto.pdf", "application/pdf", "no es".getBytes(StandardCharsets.UTF_8));

        job.run();

        assertThat(drafts()).extracting(a -> a.details().wording().description().toString()).satisfiesExactly(
                text -> assertThat(text).contains("Programa del curso"), text -> assertThat(text).contains("Taller de migracion"), text -> assertThat(text).contains("Adjunto"));
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** As it may come over the line, whatever is wrong with it. */
    private void raw(String mail) {
        Properties smtp = new Properties();
        smtp.put("mail.smtp.host", mailbox.host());
        smtp.put("mail.smtp.port", Integer.toString(mailbox.smtpPort()));
        smtp.put("mail.smtp.from", "a@office.example");
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(smtp), new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
            Transport.send(message, new InternetAddress[] {new InternetAddress(BOX)});
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void brokenMailBecomesADraftAllTheSame() {
        System.setProperty("rtc.catalogue.mail.daily", "9");
        String head = "From: Ana <a@office.example>\nSubject: Curso\nMIME-Version: 1.0\n";
        raw(head + "Content-Type: text/plain; charset=x-nothing\n\nMuestreo de a\u00f1os\n");
        raw(head + "Content-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: 8bit\n\nCapacitaci\u00f3n\n");
        raw(head + "Content-Type: multipart/mixed\n\n--nothing\n\nPerdido\n");
        raw(head + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSe lee esto\n--b\nContent-Type: application/pdf; name=\"=?x-no?B?zz?=\"\nContent-Transfer-Encoding: base64\n\n!!!!\n");
        raw(head + "Content-Type: text/html; charset=iso-8859-1\n\n<p>S\u00f3lo <b>HTML</b></p><script>alert(1)</script>\n");

        job.run();

        assertThat(outcomes()).containsExactly("draft", "draft", "draft", "draft", "draft");
        assertThat(drafts()).extracting(a -> a.details().wording().description().toString()).satisfiesExactly(
                text -> assertThat(text).contains("Muestreo de años"), text -> assertThat(text).contains("Capacitación"), text -> assertThat(text).isNotNull(),
                text -> assertThat(text).contains("Se lee esto"), text -> assertThat(text).contains("Sólo HTML").doesNotContain("<", "alert"));
    }

    @Test
    void aCancellationByMailIsNoNewActivity() {
        String ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\nUID:x\r\nSUMMARY:Seminario\r\nDTSTART:20270510T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        send("a@office.example", "Cancelado: seminario", "No se hará", "a.ics", "text/calendar", ics.getBytes(StandardCharsets.UTF_8));

        job.run();

        assertThat(drafts().get(0).details().wording().title().values()).containsValue("Cancelado: seminario");
        assertThat(drafts().get(0).details().dates().known()).as("nobody takes it for an announcement").isFalse();
    }

    @Test
    void whatIsTooLargeIsSetAsideAndAnswered() {
        send("a@office.example", "Curso con videos", "Adjunto", "video.bin", "application/octet-stream", new byte[20 * 1024 * 1024]);

        job.run();

        assertThat(outcomes()).containsExactly("large");
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void whoExchangesSeesWhatBecameOfEachMail() {
        mailbox.deliver("focal@example.org", BOX, "Taller", "…");
        job.run();

        assertThat(As.person(Somebody.SECRETARIAT, () -> mails.list(null, 10)).items()).extracting(TakenMail::sender).containsExactly("focal@example.org");
        assertThatThrownBy(() -> As.person(Somebody.HUB, () -> mails.list(null, 10))).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatNoPersonWroteIsSetAsideWithoutAnAnswer() {
        send("robot@office.example", "Fuera de la oficina", "Vuelvo el lunes", null, null, null, "Auto-Submitted", "auto-replied");
        send("list@office.example", "Boletín", "…", null, null, null, "Precedence", "bulk");
        send(BOX, "Eco", "…", null, null, null);
        send("spam@office.example", "Gane", "…", null, null, null, "X-Spam-Flag", "YES");

        job.run();

        assertThat(drafts()).isEmpty();
        assertThat(outcomes()).containsExactly("automatic", "mass", "own", "spam");
        assertThat(answers()).isZero();
    }

    private long answers() {
        return ((Number) em.createNativeQuery("select count(*) from pf_outbox where topic = 'platform.mail'").getSingleResult()).longValue();
    }

    @Test
    void theSenderIsAnsweredAndWhoWritesTooOftenIsNot() {
        for (int i = 0; i < 5; i++) {
            mailbox.deliver("busy@office.example", BOX, "Curso " + i, "…");
        }

        job.run();

        assertThat(outcomes()).containsExactly("draft", "draft", "draft", "often", "often");
        assertThat(answers()).isEqualTo(3);
    }

    @Test
    void eachMailIsTakenOnce() {
        mailbox.deliver("focal@example.org", BOX, "Taller", "…");

        job.run();
        job.run();

        assertThat(drafts()).hasSize(1);
    }
}
