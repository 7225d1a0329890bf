package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rtc.spi.access.Tokens;

/** Signs grants and knows its own. They are never logged. */
@ApplicationScoped
public class Grants {
    private static final String PURPOSE = "scorm.play";

    @Inject
    Tokens tokens;

    /** The end is within the grant, so that a page whose grant ran out knows where to get another. */
    String sign(Grant grant) {
        return tokens.sign(PURPOSE, grant.text(), null);
    }

    /** @return empty where it was not signed here; whether it has run out is to be asked */
    public Optional<Grant> verify(String token) {
        return tokens.verify(PURPOSE, token).map(Grant::of);
    }
}
