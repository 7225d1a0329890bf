package org.rtc.catalogue.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** How people get in, until when, and for how many there is room. */
@Embeddable
public class Entry {
    @Enumerated(EnumType.STRING)
    @Column(name = "entry")
    private EntryKind kind;
    private String link;
    @Column(name = "course_id")
    private Long course;
    @Column(name = "register_until")
    private String until;
    @Column(name = "register_until_at")
    private Instant untilAt;
    private Integer capacity;
    private Integer quota;
    @Column(name = "waiting_list")
    private boolean waitingList;

    protected Entry() {
    }

    private Entry(EntryKind kind, String link, Long course) {
        this.kind = kind;
        this.link = link == null || link.isBlank() ? null : link;
        this.course = course;
    }

    public static Entry none() {
        return new Entry(EntryKind.NONE, null, null);
    }

    public static Entry link(String url) {
        return new Entry(EntryKind.LINK, url, null);
    }

    public static Entry course(Long id) {
        return new Entry(EntryKind.COURSE, null, id);
    }

    /** @param capacity most people, or null @param quota most people of one country, or null */
    public static Entry portal(Integer capacity, Integer quota, boolean waitingList) {
        Entry entry = new Entry(EntryKind.PORTAL, null, null);
        entry.capacity = capacity;
        entry.quota = quota;
        entry.waitingList = waitingList;
        return entry;
    }

    /** @param until last minute ({@code 2027-02-15T23:59}) or last day, on the clocks of the zone; null without one */
    public Entry until(String until, ZoneId zone) {
        Entry same = new Entry(kind, link, course);
        same.capacity = capacity;
        same.quota = quota;
        same.waitingList = waitingList;
        if (until != null && !until.isBlank()) {
            same.until = Dates.tidy(until);
            LocalDateTime end = until.length() == 10 ? LocalDate.parse(until).plusDays(1).atStartOfDay() : LocalDateTime.parse(until);
            same.untilAt = end.atZone(zone).toInstant();
        }
        return same;
    }

    public EntryKind kind() {
        return kind;
    }

    public String link() {
        return link;
    }

    public Long course() {
        return course;
    }

    public String until() {
        return until;
    }

    public Instant untilAt() {
        return untilAt;
    }

    public Integer capacity() {
        return capacity;
    }

    public Integer quota() {
        return quota;
    }

    public boolean waitingList() {
        return waitingList;
    }
}
