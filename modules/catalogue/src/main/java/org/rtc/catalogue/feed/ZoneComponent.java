package org.rtc.catalogue.feed;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** The rules of a zone for the years that a calendar needs (RFC 5545 §3.6.5). */
final class ZoneComponent {
    private static final int BEFORE = 400;
    private static final int BEYOND = 1200;

    private ZoneComponent() {
    }

    /** @param first when the first event begins @param last when the last ends */
    static VTimezone of(ZoneId zone, Instant first, Instant last) {
        VTimezone component = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        Instant from = first.minus(BEFORE, ChronoUnit.DAYS);
        Instant until = last.plus(BEYOND, ChronoUnit.DAYS);
        ZoneOffset offset = rules.getOffset(from);
        component.addStandardTime((StandardTime) observance(new StandardTime(), LocalDateTime.ofInstant(from, offset), offset, offset));
        for (ZoneOffsetTransition next = rules.nextTransition(from); next != null && next.getInstant().isBefore(until); next = rules.nextTransition(next.getInstant())) {
            if (rules.isDaylightSavings(next.getInstant())) {
                component.addDaylightSavingsTime((DaylightSavingsTime) observance(new DaylightSavingsTime(), next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter()));
            } else {
                component.addStandardTime((StandardTime) observance(new StandardTime(), next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter()));
            }
        }
        return component;
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
}
