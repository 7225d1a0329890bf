package org.rtc.experts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rtc.experts.profile.Level;
import org.rtc.spi.text.LocalizedText;

/**
 * What an office asks for.
 *
 * @param country   of the office, ISO 3166 alpha-2
 * @param office    id of the organisation, or null
 * @param terms     terms of reference, plain text
 * @param answerBy  answers are wanted until the end of that day in {@code zone}; null where there is no date
 * @param city      where {@code place} is not remote; empty for none
 * @param topics    codes; at least one
 * @param phases    codes of the GSBPM
 * @param languages ISO 639-1, those needed to work
 * @param level     at least
 */
public record RequestDetails(String country, Long office, LocalizedText title, LocalizedText terms, LocalDate starts, LocalDate ends,
        LocalDate answerBy, String zone, RequestPlace place, String city, Funding funding, String fundingNote, List<String> topics,
        List<String> phases, List<String> languages, Level level) {
    /** From when on no answer is taken; null where there is no date. */
    Instant answersEnd() {
        return answersEnd(answerBy, zone);
    }

    static Instant answersEnd(LocalDate answerBy, String zone) {
        return answerBy == null ? null : answerBy.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
    }
}
