package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rtc.spi.access.Tokens;

/** Signs grants and knows its own. They are never logged. */
@ApplicationScoped
public class Grants {
    /** Without use. */
    static final Duration LIFE = Duration.ofHours(12);
    /** With use: then its bearer signs in again. */
    static final Duration LONGEST = Duration.ofDays(3);
    private static final String PURPOSE = "scorm.play";

    @Inject
    Tokens tokens;

    static Instant endOf(Instant begin, Instant now) {
        Instant end = now.plus(LIFE);
        Instant last = begin.plus(LONGEST);
        return Instant.ofEpochSecond((end.isBefore(last) ? end : last).getEpochSecond());
    }

    /** The end is within the grant, so that a page whose grant ran out knows where to get another. */
    String sign(Grant grant) {
        return tokens.sign(PURPOSE, grant.text(), null);
    }

    /** With which a device seals what it keeps of the attempt, so that packages of other attempts can neither read nor forge it. */
    public String seal(Grant grant) {
        return tokens.sign("scorm.seal", grant.attempt() + ":" + grant.person(), null);
    }

    /** @return empty where it was not signed here; whether it has run out is to be asked */
    public Optional<Grant> verify(String token) {
        return tokens.verify(PURPOSE, token).map(Grant::of);
    }
}
