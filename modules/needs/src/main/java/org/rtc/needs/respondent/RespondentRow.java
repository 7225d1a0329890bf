package org.rtc.needs.respondent;

import java.time.Instant;
import java.util.Locale;

/** Somebody asked, in a list. @param person null for an office and for whoever got a link */
public record RespondentRow(Long id, String country, String kindId, Long person, String email, String statusId, Instant invited,
        Instant reminded, Instant sent) {
    public RespondentKind kind() {
        return RespondentKind.of(kindId).orElseThrow();
    }

    public Respondent.Status status() {
        return Respondent.Status.valueOf(statusId.toUpperCase(Locale.ROOT));
    }
}
