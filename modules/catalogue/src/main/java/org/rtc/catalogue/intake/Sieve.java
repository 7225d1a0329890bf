package org.rtc.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.rtc.spi.setting.Settings;

/** Sets aside what no person wrote to us, so that machines do not answer each other (RFC 3834), and who writes too often. */
@ApplicationScoped
public class Sieve {
    /** The address that is given to the offices; empty where no box is read. */
    public static final String ADDRESS = "catalogue.mail.address";
    static final String DAILY = "catalogue.mail.daily";
    private static final Set<String> MASS = Set.of("bulk", "junk", "list", "auto_reply");

    @Inject
    EntityManager em;
    @Inject
    Settings settings;

    /** @return why it is set aside: {@code automatic}, {@code mass}, {@code own}, {@code spam}, {@code often}, {@code nobody}; null where it is taken */
    String why(Message message, String sender) throws MessagingException {
        if (sender.isEmpty() || sender.startsWith("mailer-daemon@") || "<>".equals(header(message, "Return-Path"))) {
            return "nobody";
        }
        String submitted = header(message, "Auto-Submitted");
        if (!submitted.isEmpty() && !submitted.startsWith("no") || !header(message, "X-Auto-Response-Suppress").isEmpty()) {
            return "automatic";
        }
        if (MASS.contains(header(message, "Precedence")) || !header(message, "List-Id").isEmpty()) {
            return "mass";
        }
        if (sender.equalsIgnoreCase(settings.get(ADDRESS).strip())) {
            return "own";
        }
        if (header(message, "X-Spam-Flag").startsWith("yes")) {
            return "spam";
        }
        return today(sender) >= settings.number(DAILY) ? "often" : null;
    }

    private long today(String sender) {
        return em.createQuery("select count(m) from CatalogueMail m where m.sender = :sender and m.received > :since", Long.class)
                .setParameter("sender", sender).setParameter("since", Instant.now().minus(Duration.ofDays(1))).getSingleResult();
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null || values.length == 0 ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }
}
