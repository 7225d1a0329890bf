package org.rtc.needs.round;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.rtc.spi.text.LocalizedText;

/**
 * What is said of a round.
 *
 * @param questionnaire id of a published version
 * @param opens         when it opens by itself; null where somebody opens it
 * @param deadline      until when answers are taken
 * @param zone          in which the deadline was set and is shown
 * @param earlier       id of the round to compare with, or null
 * @param countries     ISO codes of those that are asked; none for all of the scope
 */
public record RoundDetails(long questionnaire, LocalizedText title, LocalizedText intro, Instant opens, Instant deadline, ZoneId zone,
        Weights weights, Long earlier, Set<String> countries) {
    public RoundDetails {
        countries = countries == null ? Set.of() : Set.copyOf(countries);
    }

    /** Opened by somebody, and asking all countries of the scope. */
    public RoundDetails(long questionnaire, LocalizedText title, LocalizedText intro, Instant deadline, ZoneId zone, Weights weights, Long earlier) {
        this(questionnaire, title, intro, null, deadline, zone, weights, earlier, Set.of());
    }
}
