package org.rtc.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.stream.Collectors;
import org.rtc.spi.notice.MailMessage;

/** A mail as it travels: text and its HTML twin, in UTF-8, and headers that no content can add to. */
final class MimeMail extends MimeMessage {
    private final String domain;
    private final String id;

    MimeMail(Session session, InternetAddress from, MailMessage mail) throws MessagingException {
        super(session);
        domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        id = mail.id();
        setFrom(from);
        setRecipient(Message.RecipientType.TO, Addresses.one(mail.to()));
        setSubject(oneLine(mail.subject()), "UTF-8");
        setSentDate(new Date());
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", mail.lang().tag());
        if (mail.unsubscribe() != null) {
            setHeader("List-Unsubscribe", "<" + withoutSpace(mail.unsubscribe()) + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (!mail.references().isEmpty()) {
            String last = mail.references().get(mail.references().size() - 1);
            setHeader("In-Reply-To", named(last));
            setHeader("References", mail.references().stream().map(this::named).collect(Collectors.joining(" ")));
        }
        setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(HtmlTwin.of(mail), "html")));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        if (id == null) {
            super.updateMessageID();
        } else {
            setHeader("Message-ID", named(id));
        }
    }

    private String named(String key) {
        return "<" + key.replaceAll("[^A-Za-z0-9.-]", "-") + "@" + domain + ">";
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String withoutSpace(String url) {
        return url.replaceAll("[\\p{Cntrl}\\s<>]", "");
    }
}
