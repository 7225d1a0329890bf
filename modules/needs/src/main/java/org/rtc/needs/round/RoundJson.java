package org.rtc.needs.round;

import java.time.Instant;
import java.util.List;
import org.rtc.spi.text.LocalizedText;

/** A round as REST gives it. @param scope {@code network} or {@code hub:ID} @param status {@code draft}, {@code open} or {@code closed} @param countries none where all of the scope are asked */
public record RoundJson(String id, LocalizedText title, String scope, String status, Instant deadline, String timeZone, Instant opens,
        List<String> countries) {
    static RoundJson of(RoundRow row) {
        return new RoundJson(row.id().toString(), row.title(), row.scope().toString(), row.status().id(), row.deadline(), row.zoneId(), row.opens(), row.asked());
    }

    static RoundJson of(Round round) {
        return new RoundJson(round.getId().toString(), round.getTitle(), round.scope().toString(), round.status().id(), round.getDeadline(),
                round.zone().getId(), round.getOpens(), round.getCountries().stream().sorted().toList());
    }
}
