package org.rtc.catalogue.feed;

import biweekly.ICalendar;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.State;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/**
 * Activities as iCalendar (RFC 5545): the identifier never changes, each change raises SEQUENCE, what is cancelled says
 * so; times stand on the clocks of the place, with the rules of its zone for those years (§3.6.5).
 */
final class IcsWriter {
    private final String site;
    private final Lang lang;
    private final ICalendar calendar = new ICalendar();
    private final Map<String, TimezoneAssignment> zones = new HashMap<>();
    private final Map<String, Span> spans = new HashMap<>();

    /** @param site address of the application, without a slash at its end @param lang of the texts where they have it */
    IcsWriter(String site, Lang lang) {
        this.site = site;
        this.lang = lang;
        calendar.setProductId("-//RTC//Catalogue//" + lang.name());
        calendar.setMethod("PUBLISH");
    }

    IcsWriter named(String name) {
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        return this;
    }

    IcsWriter add(List<ActivityRow> rows) {
        List<ActivityRow> dated = rows.stream().filter(row -> row.start() != null).toList();
        dated.forEach(row -> spans.merge(row.zone(), new Span(row.startsAt(), row.endsAt()), Span::and));
        dated.forEach(row -> calendar.addEvent(event(row)));
        return this;
    }

    private VEvent event(ActivityRow row) {
        VEvent event = new VEvent();
        event.setUid(row.uid());
        event.setSequence(row.sequence());
        event.setDateTimeStamp(Date.from(row.changed()));
        event.setLastModified(Date.from(row.changed()));
        event.setSummary(read(row.title())).setLanguage(row.title().in(lang).lang().tag());
        String summary = row.summary() == null ? "" : read(row.summary());
        String reason = row.reason() == null ? "" : row.reason() + "\n\n";
        event.setDescription(reason + (summary.isEmpty() ? "" : summary + "\n\n") + site + "/catalogue/" + row.id());
        event.setUrl(site + "/catalogue/" + row.id());
        if (row.venue() != null || row.country() != null) {
            event.setLocation(row.venue() == null ? row.country() : row.country() == null ? row.venue() : row.venue() + ", " + row.country());
        }
        event.setStatus(row.state() == State.CANCELLED ? Status.cancelled() : row.state() == State.POSTPONED ? Status.tentative() : Status.confirmed());
        event.addCategories(row.kind().id());
        dates(event, row.dates());
        return event;
    }

    private String read(LocalizedText text) {
        return text.in(lang).text();
    }

    private void dates(VEvent event, Dates dates) {
        if (dates.wholeDays()) {
            event.setDateStart(day(dates.firstDay()), false);
            event.setDateEnd(day(dates.lastDay().plusDays(1)), false);
            return;
        }
        DateStart start = new DateStart(Date.from(dates.startsAt()), true);
        DateEnd end = new DateEnd(Date.from(dates.endsAt()), true);
        event.setDateStart(start);
        event.setDateEnd(end);
        if (!dates.zone().equals("UTC")) {
            TimezoneAssignment zone = zone(dates);
            calendar.getTimezoneInfo().setTimezone(start, zone);
            calendar.getTimezoneInfo().setTimezone(end, zone);
        }
    }

    /** The library writes days on the clocks of this computer. */
    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private TimezoneAssignment zone(Dates dates) {
        return zones.computeIfAbsent(dates.zone(), id -> {
            Span span = spans.get(id);
            return new TimezoneAssignment(TimeZone.getTimeZone(dates.zoneId()), ZoneComponent.of(dates.zoneId(), span.from, span.until));
        });
    }

    /** From when until when the rules of a zone are needed. */
    private record Span(Instant from, Instant until) {
        Span and(Span other) {
            return new Span(from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
        }
    }

    void write(Writer out) throws IOException {
        ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
    }
}
