package org.rtc.catalogue.feed;

import biweekly.ICalendar;
import biweekly.ICalVersion;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
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
        rows.stream().filter(row -> row.start() != null).forEach(row -> calendar.addEvent(event(row)));
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
            VTimezone component = new VTimezone(id);
            TimezoneAssignment assignment = new TimezoneAssignment(TimeZone.getTimeZone(dates.zoneId()), component);
            ZoneRules rules = dates.zoneId().getRules();
            Instant from = dates.startsAt().minus(400, ChronoUnit.DAYS);
            ZoneOffset offset = rules.getOffset(from);
            component.addStandardTime((StandardTime) observance(new StandardTime(), LocalDateTime.ofInstant(from, offset), offset, offset));
            ZoneOffsetTransition next = rules.nextTransition(from);
            Instant end = dates.endsAt().plus(1200, ChronoUnit.DAYS);
            while (next != null && next.getInstant().isBefore(end)) {
                if (rules.isDaylightSavings(next.getInstant())) {
                    component.addDaylightSavingsTime((DaylightSavingsTime) observance(new DaylightSavingsTime(), next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter()));
                } else {
                    component.addStandardTime((StandardTime) observance(new StandardTime(), next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter()));
                }
                next = rules.nextTransition(next.getInstant());
            }
            return assignment;
        });
    }

    private static Observance observance(Observance observance, LocalDateTime at, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute(), at.getSecond(), false));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        return observance;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        return new UtcOffset(offset.getTotalSeconds() >= 0, minutes / 60, minutes % 60);
    }

    void write(Writer out) throws IOException {
        ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
    }
}
