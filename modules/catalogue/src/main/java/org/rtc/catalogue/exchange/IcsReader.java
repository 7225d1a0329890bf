package org.rtc.catalogue.exchange;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
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
        boolean floating = floating(calendar, event.getDateStart());
        String title = event.getSummary().getValue();
        Lang lang = Lang.of(event.getSummary().getLanguage()).orElse(Lang.ES);
        String start = local(event.getDateStart(), zone, floating, false);
        String end = event.getDateEnd() != null ? local(event.getDateEnd(), zone, floating, true) : lasting(event, start);
        String link = event.getUrl() == null ? null : event.getUrl().getValue();
        return Arrival.of(event.getUid() == null ? title + " " + start : event.getUid().getValue(), lang, title, value(event.getDescription()), null, null, start, end,
                zone.getId(), null, value(event.getLocation()), List.of(), List.of(), link)
                .cancelled(event.getStatus() != null && event.getStatus().isCancelled() || calendar.getMethod() != null && calendar.getMethod().isCancel());
    }

    private static String value(TextProperty property) {
        return property == null ? null : property.getValue();
    }

    private static ZoneId zone(ICalendar calendar, ICalProperty start) {
        TimezoneAssignment assigned = start == null ? null : calendar.getTimezoneInfo().getTimezone(start);
        String id = assigned == null ? "UTC" : assigned.getTimeZone().getID();
        return ZONES.contains(id) ? ZoneId.of(id) : ZoneId.of("UTC");
    }

    /** Whether it is told on the clocks of whoever reads it (§3.3.5): neither with a zone nor in UTC. */
    private static boolean floating(ICalendar calendar, DateOrDateTimeProperty start) {
        return start != null && start.getValue() != null && start.getValue().getRawComponents() != null && !start.getValue().getRawComponents().isUtc()
                && calendar.getTimezoneInfo().getTimezone(start) == null;
    }

    /** The end of what tells how long it takes. */
    private static String lasting(VEvent event, String start) {
        Duration duration = event.getDuration() == null ? null : event.getDuration().getValue();
        if (duration == null || start == null) {
            return null;
        }
        long minutes = duration.toMillis() / 60_000;
        return start.length() == 10 ? LocalDate.parse(start).plusDays(Math.max(0, (minutes - 1) / (24 * 60))).toString() : LocalDateTime.parse(start).plusMinutes(minutes).toString();
    }

    /** @param end whether a bare date is the first day after, as the standard has it (§3.6.1) */
    private static String local(DateOrDateTimeProperty property, ZoneId zone, boolean floating, boolean end) {
        if (property == null || property.getValue() == null) {
            return null;
        }
        if (property.getValue().hasTime() && floating && property.getValue().getRawComponents() != null) {
            DateTimeComponents c = property.getValue().getRawComponents();
            return LocalDateTime.of(c.getYear(), c.getMonth(), c.getDate(), c.getHour(), c.getMinute()).toString();
        }
        if (property.getValue().hasTime()) {
            return LocalDateTime.ofInstant(property.getValue().toInstant(), zone).withSecond(0).withNano(0).toString();
        }
        LocalDate day = LocalDate.ofInstant(property.getValue().toInstant(), ZoneId.systemDefault());
        return (end ? day.minusDays(1) : day).toString();
    }
}
