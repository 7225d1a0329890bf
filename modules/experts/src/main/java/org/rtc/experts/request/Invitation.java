package org.rtc.experts.request;

import java.time.Instant;
import java.time.LocalDate;
import org.rtc.spi.text.LocalizedText;

/** What an expert was asked. @param id of the candidate */
public record Invitation(Long id, LocalizedText title, String country, Standing standing, RequestStatus status, LocalDate answerBy,
        String zone, Instant invited) {
    /** For an answer, which can still be given. */
    public boolean waiting() {
        return standing == Standing.INVITED && status == RequestStatus.OPEN && (answerBy == null || Instant.now().isBefore(answersEnd()));
    }

    /** From when on no answer is taken; null where there is no date. */
    public Instant answersEnd() {
        return RequestDetails.answersEnd(answerBy, zone);
    }
}
