package org.rtc.catalogue.exchange;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.TextProperty;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rtc.spi.text.Lang;

/** Reads iCalendar (RFC 5545). */
public final class IcsReader {
    private static final int MOST = 5000;
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private IcsReader() {
    }

    public static List<Arrival> read(String text) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        try (ICalReader reader = new ICalReader(text)) {
            for (ICalendar calendar = reader.readNext(); calendar != null && arrivals.size() < MOST; calendar = reader.readNext()) {
                for (VEvent event : calendar.getEvents()) {
                    if (event.getSummary() != null && event.getRecurrenceId() == null) {
                        arrivals.add(arrival(calendar, event));
                    }
                }
            }
        }
        return arrivals;
    }

    private static Arrival arrival(ICalendar calendar, VEvent event) {
        ZoneId zone = zone(calendar, event.getDateStart());
        String title = event.getSummary().getValue();
        Lang lang = Lang.of(event.getSummary().getLanguage()).orElse(Lang.ES);
        String start = local(event.getDateStart(), zone, false);
        String end = event.getDateEnd() == null ? null : local(event.getDateEnd(), zone, true);
        String link = event.getUrl() == null ? null : event.getUrl().getValue();
        return Arrival.of(event.getUid() == null ? title + " " + start : event.getUid().getValue(), lang, title, value(event.getDescription()), null, null, start, end,
                zone.getId(), null, value(event.getLocation()), List.of(), List.of(), link != null && link.startsWith("http") ? link : null);
    }

    private static String value(TextProperty property) {
        return property == null ? null : property.getValue();
    }

    private static ZoneId zone(ICalendar calendar, ICalProperty start) {
        TimezoneAssignment assigned = start == null ? null : calendar.getTimezoneInfo().getTimezone(start);
        String id = assigned == null ? "UTC" : assigned.getTimeZone().getID();
        return ZONES.contains(id) ? ZoneId.of(id) : ZoneId.of("UTC");
    }

    /** @param end whether a bare date is the first day after, as the standard has it (§3.6.1) */
    private static String local(DateOrDateTimeProperty property, ZoneId zone, boolean end) {
        if (property == null || property.getValue() == null) {
            return null;
        }
        if (property.getValue().hasTime()) {
            return LocalDateTime.ofInstant(property.getValue().toInstant(), zone).withSecond(0).withNano(0).toString();
        }
        LocalDate day = LocalDate.ofInstant(property.getValue().toInstant(), ZoneId.systemDefault());
        return (end ? day.minusDays(1) : day).toString();
    }
}
