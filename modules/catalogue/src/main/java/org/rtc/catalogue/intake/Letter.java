package org.rtc.catalogue.intake;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rtc.spi.text.HtmlCleaner;

/** What a mail holds, however it is built: its text, a calendar, documents. Nothing is read beyond its limit. */
final class Letter {
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

    static Letter read(Message message, HtmlCleaner cleaner) throws MessagingException, IOException {
        Letter letter = new Letter(cleaner);
        letter.part(message, 0);
        return letter;
    }

    private void part(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > PARTS) {
            return;
        }
        String name = part.getFileName() == null ? "" : MimeUtility.decodeText(part.getFileName()).toLowerCase(Locale.ROOT);
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                BodyPart one = many.getBodyPart(i);
                part(one, depth + 1);
            }
        } else if (part.isMimeType("text/calendar") || name.endsWith(".ics")) {
            calendar = calendar == null ? new String(bytes(part), StandardCharsets.UTF_8) : calendar;
        } else if (part.isMimeType("application/pdf") || name.endsWith(".pdf")) {
            documents.append(Documents.pdf(bytes(part))).append("\n\n");
        } else if (name.endsWith(".docx") || part.isMimeType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")) {
            documents.append(Documents.docx(bytes(part))).append("\n\n");
        } else if (part.isMimeType("text/plain") && name.isEmpty() && part.getContent() instanceof String plain) {
            text.append(plain).append("\n\n");
        } else if (part.isMimeType("text/html") && name.isEmpty() && part.getContent() instanceof String rich) {
            html.append(rich);
        }
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

    /** Who wrote it; empty where it does not say. */
    static String sender(Message message) throws MessagingException {
        return message.getFrom() != null && message.getFrom().length > 0 && message.getFrom()[0] instanceof InternetAddress from && from.getAddress() != null
                ? from.getAddress().toLowerCase(Locale.ROOT) : "";
    }
}
