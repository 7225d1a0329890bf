package org.rtc.catalogue.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When an activity takes place, on the clocks of its zone. What was announced is kept as it was said, since the rules of
 * zones change; lists sort by the instants.
 */
@Embeddable
public class Dates {
    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    @Column(name = "start_local")
    private String start;
    @Column(name = "end_local")
    private String end;
    private String zone;
    @Column(name = "start_year")
    private Integer year;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;

    protected Dates() {
    }

    /**
     * @param start {@code 2027-03-01T09:00}, {@code 2027-03-01} for whole days, or null where it is not known
     * @param end   likewise, the last day inclusive
     * @throws java.time.DateTimeException where one is none
     */
    public Dates(String start, String end, String zone) {
        this.zone = ZoneId.of(zone).getId();
        this.start = tidy(start);
        this.end = this.start == null ? null : end == null || end.isBlank() ? this.start : tidy(end);
        if (this.start != null) {
            year = Integer.valueOf(this.start.substring(0, 4));
            startsAt = instant(this.start, false);
            endsAt = instant(this.end, true);
        }
    }

    /** Null for none. @throws DateTimeException where it is no day or minute of these times */
    static String tidy(String local) {
        if (local == null || local.isBlank()) {
            return null;
        }
        String tidied = local.length() == 10 ? LocalDate.parse(local).toString() : LocalDateTime.parse(local).withSecond(0).withNano(0).toString();
        if (!tidied.matches("\\d{4}-.*") || !possible(LocalDate.parse(tidied.substring(0, 10)))) {
            throw new DateTimeException("Not of these times: " + local);
        }
        return tidied;
    }

    /** Whether an activity can be on such a day: a slip of the pen is none of the year 0202. */
    public static boolean possible(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }

    private Instant instant(String local, boolean after) {
        LocalDateTime time = local.length() > 10 ? LocalDateTime.parse(local)
                : LocalDate.parse(local).plusDays(after ? 1 : 0).atStartOfDay();
        return time.atZone(zoneId()).toInstant();
    }

    public boolean known() {
        return start != null;
    }

    /** Whether only days were announced. */
    public boolean wholeDays() {
        return start != null && start.length() == 10;
    }

    public String start() {
        return start;
    }

    public String end() {
        return end;
    }

    public LocalDate firstDay() {
        return start == null ? null : LocalDate.parse(start.substring(0, 10));
    }

    public LocalDate lastDay() {
        return end == null ? null : LocalDate.parse(end.substring(0, 10));
    }

    public LocalDateTime startTime() {
        return wholeDays() ? firstDay().atStartOfDay() : LocalDateTime.parse(start);
    }

    public LocalDateTime endTime() {
        return end.length() == 10 ? lastDay().plusDays(1).atStartOfDay() : LocalDateTime.parse(end);
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    public String zone() {
        return zone;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** The first instant after it. */
    public Instant endsAt() {
        return endsAt;
    }
}
