package org.rtc.needs.round;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.rtc.spi.access.Scope;
import org.rtc.spi.text.LocalizedText;

/** A round in a list. */
public record RoundRow(Long id, LocalizedText title, String scopeKind, String scopeId, String statusId, Instant deadline, String zoneId) {
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
