package org.rtc.experts.profile;

import java.time.LocalDate;

/**
 * When and how somebody takes on missions.
 *
 * @param from        the first day, where {@code status} is LATER; null otherwise
 * @param daysPerYear at most, 1 to 365, or null
 */
public record Availability(Available status, LocalDate from, Integer daysPerYear, boolean remote, boolean travels) {
    public static final Availability UNKNOWN = new Availability(Available.NO, null, null, true, false);
}
