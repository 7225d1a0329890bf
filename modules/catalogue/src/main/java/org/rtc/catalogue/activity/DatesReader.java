package org.rtc.catalogue.activity;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.rtc.spi.problem.Problem.FieldError;

/** Reads dates as people and programs write them, and says of each field what is wrong. */
public final class DatesReader {
    private DatesReader() {
    }

    /** @return null where an error was added */
    public static Dates read(String start, String end, String zone, List<FieldError> errors) {
        int before = errors.size();
        String known = zone(zone, errors);
        readable("start", start, errors);
        readable("end", end, errors);
        return errors.size() > before ? null : new Dates(start, end, known);
    }

    private static String zone(String zone, List<FieldError> errors) {
        try {
            if (zone != null && !zone.isBlank() && ZoneId.getAvailableZoneIds().contains(zone)) {
                return ZoneId.of(zone).getId();
            }
        } catch (DateTimeException e) {
            // said below
        }
        errors.add(new FieldError("timeZone", "catalogue.error.zone"));
        return null;
    }

    private static void readable(String field, String local, List<FieldError> errors) {
        try {
            new Dates(local, local, "UTC");
        } catch (DateTimeException e) {
            errors.add(new FieldError(field, "catalogue.error.date"));
        }
    }
}
