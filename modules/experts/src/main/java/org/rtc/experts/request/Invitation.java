package org.rtc.experts.request;

import java.time.Instant;
import java.time.LocalDate;
import org.rtc.spi.text.LocalizedText;

/** What an expert was asked. @param id of the candidate */
public record Invitation(Long id, LocalizedText title, String country, Standing standing, RequestStatus status, LocalDate answerBy,
        Instant invited) {
    public boolean waiting() {
        return standing == Standing.INVITED && status == RequestStatus.OPEN;
    }
}
