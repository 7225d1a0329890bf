package org.rtc.journey;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the product's mail server got. */
final class Letters {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Letters() {
    }

    /** Waits for a letter to that address whose subject has those words. */
    static String to(String address, String words) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            List<MimeMessage> all = Product.mailbox().received();
            Optional<MimeMessage> found = all.stream().filter(letter -> isTo(letter, address, words)).findFirst();
            if (found.isPresent()) {
                return text(found.get());
            }
            Product.mailbox().await(all.size() + 1, Duration.between(Instant.now(), end));
        }
    }

    /** The address in a letter that begins with that path. */
    static String link(String letter, String path) {
        Matcher found = Pattern.compile(Pattern.quote(Product.url() + path) + "\\S*").matcher(letter);
        if (!found.find()) {
            throw new AssertionError("No link to " + path + " in:\n" + letter);
        }
        return found.group().substring(Product.url().length());
    }

    private static boolean isTo(MimeMessage letter, String address, String words) {
        try {
            return letter.getAllRecipients()[0].toString().contains(address) && letter.getSubject().contains(words);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Part part) {
        try {
            if (part.isMimeType("text/plain")) {
                return part.getContent().toString();
            }
            return part.getContent() instanceof Multipart parts ? text(parts.getBodyPart(0)) : "";
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
