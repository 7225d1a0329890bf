package org.rtc.catalogue.intake;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.catalogue.exchange.Bytes;
import org.rtc.spi.text.HtmlCleaner;

/** What a mail holds, however it is built: its text, a calendar, documents. Nothing is read beyond its limit. */
final class Letter {
    private static final Logger LOG = Logger.getLogger(Letter.class.getName());
    private static final int MOST = 10 * 1024 * 1024;
    private static final int PARTS = 30;
    private static final int DEEPEST = 8;

    private final HtmlCleaner cleaner;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder documents = new StringBuilder();
    private String calendar;
    private int parts;

    private Letter(HtmlCleaner cleaner) {
        this.cleaner = cleaner;
    }

    static Letter read(Message message, HtmlCleaner cleaner) {
        Letter letter = new Letter(cleaner);
        letter.part(message, 0);
        return letter;
    }

    /** What is broken in one part does not keep the others from being read; the mail itself is kept beside the draft. */
    private void part(Part part, int depth) {
        if (depth > DEEPEST || ++parts > PARTS) {
            return;
        }
        try {
            open(part, depth);
        } catch (MessagingException | IOException | RuntimeException broken) {
            LOG.log(Level.FINE, "A part of a mail cannot be read", broken);
        }
    }

    private void open(Part part, int depth) throws MessagingException, IOException {
        String name = name(part);
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                BodyPart one = many.getBodyPart(i);
                part(one, depth + 1);
            }
        } else if (part.isMimeType("text/calendar") || name.endsWith(".ics")) {
            calendar = calendar == null ? text(part) : calendar;
        } else if (part.isMimeType("application/pdf") || name.endsWith(".pdf")) {
            documents.append(Documents.pdf(bytes(part))).append("\n\n");
        } else if (name.endsWith(".docx") || part.isMimeType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")) {
            documents.append(Documents.docx(bytes(part))).append("\n\n");
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part forwarded) {
            part(forwarded, depth + 1);
        } else if (part.isMimeType("text/plain") && name.isEmpty()) {
            text.append(text(part)).append("\n\n");
        } else if (part.isMimeType("text/html") && name.isEmpty()) {
            html.append(text(part));
        }
    }

    private static String name(Part part) throws MessagingException {
        String name = part.getFileName();
        try {
            return name == null ? "" : MimeUtility.decodeText(name).toLowerCase(Locale.ROOT);
        } catch (UnsupportedEncodingException e) {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        String charset = null;
        try {
            charset = new ContentType(part.getContentType()).getParameter("charset");
        } catch (ParseException e) {
            LOG.log(Level.FINE, "A part does not say well what it is", e);
        }
        return Bytes.text(bytes(part), charset == null ? null : MimeUtility.javaCharset(charset));
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            out.write(in.readNBytes(MOST));
            return out.toByteArray();
        }
    }

    /** The calendar that it brings; null without one. */
    String calendar() {
        return calendar;
    }

    /** What it says, and below what its documents say. */
    String words() {
        String body = text.isEmpty() ? cleaner.text(html.toString()) : text.toString();
        return (body.strip() + "\n\n" + documents.toString().strip()).replace("\r", "").strip();
    }

    /** Who wrote it; empty where it does not say, or nothing that can be answered. */
    static String sender(Message message) throws MessagingException {
        try {
            String from = message.getFrom() != null && message.getFrom().length > 0 && message.getFrom()[0] instanceof InternetAddress first && first.getAddress() != null
                    ? first.getAddress().strip().toLowerCase(Locale.ROOT) : "";
            new InternetAddress(from).validate();
            return from;
        } catch (AddressException e) {
            return "";
        }
    }
}
