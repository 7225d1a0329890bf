package org.rtc.hubs.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a country still owes this year.
 *
 * @param noFocalPoint whether nobody answers for it
 * @param indicators   ids of what it has nothing of, though others have
 * @param reminded     when it was last reminded; null where it never was
 */
public record Missing(String country, boolean noFocalPoint, List<String> indicators, Instant reminded) {
    /** Once a day is enough. */
    public boolean remindedToday() {
        return reminded != null && reminded.isAfter(Instant.now().minus(Duration.ofDays(1)));
    }

    public boolean nothing() {
        return !noFocalPoint && indicators.isEmpty();
    }
}
