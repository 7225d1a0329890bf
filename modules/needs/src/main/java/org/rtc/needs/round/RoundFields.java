package org.rtc.needs.round;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Posted;

/** Reads a round from its form. */
final class RoundFields {
    private static final int LATEST = 9999;

    private RoundFields() {
    }

    /** @throws Problem 422 */
    static RoundDetails read(Posted form) {
        ZoneId zone = zone(form.get("zone"));
        return new RoundDetails(number(form, "questionnaire"), form.localized("title"), form.localized("intro"),
                form.get("opens").isEmpty() ? null : moment("opens", form.get("opens"), zone), moment("deadline", form.get("deadline"), zone), zone,
                new Weights((int) number(form, "office"), (int) number(form, "manager"), (int) number(form, "staff"), (int) number(form, "priorityShare")), form.get("earlier").isEmpty() ? null : number(form, "earlier"),
                form.all("countries").stream().filter(c -> !c.isEmpty()).collect(Collectors.toSet()));
    }

    static Scope scope(Posted form) {
        return scope(form.get("scope"));
    }

    /** @throws Problem 422 where it is neither the network nor a hub */
    static Scope scope(String text) {
        try {
            return Scope.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("scope", "needs.error.scope");
        }
    }

    static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw Problem.invalid("zone", "needs.error.zone");
        }
    }

    /** @param field whose error it is @param local as a browser's field gives it, {@code 2026-12-04T23:59} */
    static Instant moment(String field, String local, ZoneId zone) {
        try {
            LocalDateTime moment = LocalDateTime.parse(local);
            if (moment.getYear() <= LATEST) {
                return moment.atZone(zone).toInstant();
            }
        } catch (DateTimeException e) {
            // said below, as for a year that no calendar shows
        }
        throw Problem.invalid(field, "needs.error.moment");
    }

    private static long number(Posted form, String field) {
        try {
            return Long.parseLong(form.get(field));
        } catch (NumberFormatException e) {
            throw Problem.invalid(field, "needs.error.number");
        }
    }
}
