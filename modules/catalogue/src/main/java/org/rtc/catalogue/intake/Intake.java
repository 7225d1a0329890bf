package org.rtc.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.Delivery;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.activity.Origin;
import org.rtc.catalogue.activity.Site;
import org.rtc.catalogue.activity.Wording;
import org.rtc.catalogue.exchange.Arrival;
import org.rtc.catalogue.exchange.IcsReader;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.notice.Mail;
import org.rtc.spi.notice.MailMessage;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.text.HtmlCleaner;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/**
 * Makes a draft of a mail. The sender's address proves nothing: it only tells in whose care the draft is, and a person
 * there submits it or throws it away. The mail itself is kept beside it.
 */
@ApplicationScoped
public class Intake {
    static final long LARGEST = 25L * 1024 * 1024;
    private static final int TITLE = 300;
    private static final int DESCRIPTION = 15_000;

    @Inject
    EntityManager em;
    @Inject
    Sieve sieve;
    @Inject
    Activities activities;
    @Inject
    FileStore files;
    @Inject
    People people;
    @Inject
    RunAs runAs;
    @Inject
    Mail mail;
    @Inject
    Texts texts;
    @Inject
    HtmlCleaner cleaner;

    /** Takes a mail once. @return id of the draft; null where it was set aside or taken before */
    @Transactional
    public Long take(Message message) throws MessagingException, IOException {
        String sender = Letter.sender(message);
        String subject = cut(message.getSubject() == null ? "" : message.getSubject().replaceAll("\\s+", " ").strip(), TITLE);
        String id = id(message, sender, subject);
        if (em.createQuery("select count(m) from CatalogueMail m where m.messageId = :id", Long.class).setParameter("id", id).getSingleResult() > 0) {
            return null;
        }
        String aside = sieve.why(message, sender);
        if (aside == null && message.getSize() > LARGEST) {
            aside = "large";
            answer(sender, "catalogue.mail.large", subject);
        }
        if (aside != null) {
            em.persist(new TakenMail(id, cut(sender, 254), subject, aside, null, null, Instant.now()));
            return null;
        }
        StoredFile source = keep(message);
        ActivityDetails details = details(message, subject, country(sender));
        Long draft = runAs.system(() -> activities.draft(details, new Origin("mail", "file:" + source.id(), null)));
        em.persist(new TakenMail(id, cut(sender, 254), subject, "draft", source.id(), draft, Instant.now()));
        answer(sender, "catalogue.mail.answer", details.wording().title().in(Lang.ES).text());
        return draft;
    }

    /** Notes a mail of which nothing could be made, so that somebody looks for it in the box. */
    @Transactional
    public void broken(Message message) throws MessagingException {
        String sender = Letter.sender(message);
        String subject = cut(message.getSubject() == null ? "" : message.getSubject().strip(), TITLE);
        em.persist(new TakenMail(id(message, sender, subject), cut(sender, 254), subject, "broken", null, null, Instant.now()));
    }

    private static String id(Message message, String sender, String subject) throws MessagingException {
        String[] given = message.getHeader("Message-ID");
        return cut(given != null && given.length > 0 ? given[0].strip() : sender + " " + message.getSentDate() + " " + subject, TITLE);
    }

    private StoredFile keep(Message message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return files.put(new ByteArrayInputStream(bytes.toByteArray()), "mail.eml", "message/rfc822", LARGEST);
    }

    /** In whose care what this sender writes is; null for the network's. */
    private String country(String sender) {
        return people.byLogin(sender).map(Person::country).orElse(null);
    }

    private ActivityDetails details(Message message, String subject, String country) throws MessagingException {
        Letter letter = Letter.read(message, cleaner);
        String[] tongue = message.getHeader("Content-Language");
        Lang lang = Lang.of(tongue == null ? null : tongue[0].strip()).orElse(Lang.ES);
        List<Arrival> events = letter.calendar() == null ? List.of() : events(letter.calendar());
        LocalizedText said = LocalizedText.of(lang, cut(letter.words(), DESCRIPTION));
        String title = subject.isEmpty() ? texts.get(lang, "catalogue.mail.untitled") : subject;
        if (events.isEmpty()) {
            return new ActivityDetails(new Wording(LocalizedText.of(lang, title), null, said), Kind.OTHER, new Dates(null, null, "UTC"),
                    new Site(Mode.IN_PERSON, country, null), List.of(), Delivery.NONE);
        }
        ActivityDetails event = events.get(0).activity().details();
        return new ActivityDetails(new Wording(event.wording().title(), event.wording().summary(), said), event.kind(), event.dates(),
                new Site(event.site().mode(), country, event.site().venue()), List.of(), event.delivery());
    }

    /** A calendar that cannot be read does not keep its mail from being taken. */
    private static List<Arrival> events(String calendar) {
        try {
            return IcsReader.read(calendar).stream().filter(event -> !event.gone()).toList();
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }

    /** In the four languages: nobody knows which of them the sender reads. */
    private void answer(String sender, String key, String title) {
        mail.send(MailMessage.of(sender, Lang.ES, texts.get(Lang.ES, key + ".subject", title),
                Lang.ALL.stream().map(lang -> texts.get(lang, key + ".text", title)).collect(Collectors.joining("\n\n--\n\n"))));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
