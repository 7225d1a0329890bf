package org.rtc.needs.round;

import java.time.Instant;
import java.time.ZoneId;
import org.rtc.spi.text.LocalizedText;

/**
 * What is said of a round.
 *
 * @param questionnaire id of a published version
 * @param deadline      until when answers are taken
 * @param zone          in which the deadline was set and is shown
 * @param earlier       id of the round to compare with, or null
 */
public record RoundDetails(long questionnaire, LocalizedText title, LocalizedText intro, Instant deadline, ZoneId zone,
        Weights weights, Long earlier) {
}
