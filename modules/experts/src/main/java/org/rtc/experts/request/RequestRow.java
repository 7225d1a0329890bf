package org.rtc.experts.request;

import java.time.Instant;
import java.time.LocalDate;
import org.rtc.spi.text.LocalizedText;

/** A request in a list. */
public record RequestRow(Long id, String country, LocalizedText title, RequestStatus status, RequestOutcome outcome, LocalDate answerBy,
        Instant created) {
}
