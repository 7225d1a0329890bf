package org.rtc.spi.notice;

import java.util.List;
import java.util.Objects;
import org.rtc.spi.text.Lang;

/**
 * A mail in one language to one person.
 *
 * @param to          address
 * @param lang        of subject and text
 * @param subject     one line; line breaks become spaces
 * @param text        plain text, paragraphs apart by an empty line; an HTML twin is made of it
 * @param unsubscribe address that ends such mails in one step (RFC 8058), or null
 * @param id          names this mail for its answers, such as {@code post-12} (letters, digits, dot, hyphen); null where
 *                    no other will refer to it
 * @param references  ids of the mails that it answers, oldest first
 */
public record MailMessage(String to, Lang lang, String subject, String text, String unsubscribe, String id,
        List<String> references) {
    public MailMessage {
        Objects.requireNonNull(to);
        Objects.requireNonNull(lang);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(text);
        references = List.copyOf(references);
    }

    public static MailMessage of(String to, Lang lang, String subject, String text) {
        return new MailMessage(to, lang, subject, text, null, null, List.of());
    }

    public MailMessage unsubscribe(String url) {
        return new MailMessage(to, lang, subject, text, url, id, references);
    }

    public MailMessage inThread(String ownId, List<String> answers) {
        return new MailMessage(to, lang, subject, text, unsubscribe, ownId, answers);
    }
}
