package org.rtc.needs.respondent;

import java.time.Instant;
import java.time.ZoneId;
import org.rtc.spi.text.LocalizedText;

/** A questionnaire that waits for somebody's answers. */
public record Waiting(Long respondent, Long round, LocalizedText title, String country, String kindId, String statusId, Instant invited,
        Instant deadline, String zoneId) {
    public String path() {
        return "/needs/answer/" + respondent;
    }

    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }
}
