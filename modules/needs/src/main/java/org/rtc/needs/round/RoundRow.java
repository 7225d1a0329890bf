package org.rtc.needs.round;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.rtc.spi.access.Scope;
import org.rtc.spi.text.LocalizedText;

/** A round in a list. */
public record RoundRow(Long id, LocalizedText title, String scopeKind, String scopeId, String statusId, Instant deadline, String zoneId,
        Instant opens, String countries) {
    /** ISO codes of those that are asked; none where all of the scope are. */
    public List<String> asked() {
        return countries == null || countries.isEmpty() ? List.of() : List.of(countries.split(" "));
    }

    public RoundStatus status() {
        return RoundStatus.valueOf(statusId.toUpperCase(Locale.ROOT));
    }

    public Scope scope() {
        return new Scope(Scope.Kind.valueOf(scopeKind.toUpperCase(Locale.ROOT)), scopeId);
    }

    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }
}
