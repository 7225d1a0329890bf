package org.rtc.needs.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rtc.spi.access.Tokens;
import org.rtc.spi.web.Hosts;

/** Links by which somebody without an account answers: signed, for one respondent or one delegated section. */
@ApplicationScoped
public class AnswerKeys {
    private static final String PURPOSE = "needs.answer";
    /** A round may be opened again after its deadline; whether it takes answers is asked each time. */
    private static final Duration AFTER = Duration.ofDays(180);

    @Inject
    Tokens tokens;
    @Inject
    Hosts hosts;

    /** What a link opens. @param delegation id, or null for the whole questionnaire */
    public record Key(long respondent, Long delegation) {
    }

    public String link(long respondent, Long delegation, Instant deadline) {
        Duration life = Duration.between(Instant.now(), deadline).plus(AFTER);
        return hosts.application() + "/needs/answer/"
                + tokens.sign(PURPOSE, respondent + (delegation == null ? "" : "-" + delegation), life);
    }

    public Optional<Key> open(String token) {
        return tokens.verify(PURPOSE, token).map(payload -> {
            String[] parts = payload.split("-", 2);
            return new Key(Long.parseLong(parts[0]), parts.length == 2 ? Long.valueOf(parts[1]) : null);
        });
    }
}
