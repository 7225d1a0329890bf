package org.rtc.catalogue.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.rtc.spi.text.LocalizedText;

/** A call that goes with an activity: for papers, for candidates, for funds; open until its date. */
@Embeddable
public class Call {
    public static final Call NONE = new Call(LocalizedText.EMPTY, null, null);

    @Column(name = "call_about")
    private LocalizedText about;
    @Column(name = "call_until")
    private String until;
    @Column(name = "call_until_at")
    private Instant untilAt;
    @Column(name = "call_link")
    private String link;

    protected Call() {
    }

    private Call(LocalizedText about, String until, String link) {
        this.about = about;
        this.until = until;
        this.link = link;
    }

    /**
     * @param about what is called for; empty where there is no call
     * @param until last minute ({@code 2027-02-15T23:59}) or last day, on the clocks of the zone; null without one
     * @param link  where the terms are, or null
     */
    public static Call of(LocalizedText about, String until, ZoneId zone, String link) {
        if (about == null || about.isEmpty()) {
            return NONE;
        }
        Call call = new Call(about, Dates.tidy(until), link == null || link.isBlank() ? null : link);
        if (call.until != null) {
            LocalDateTime end = until.length() == 10 ? LocalDate.parse(until).plusDays(1).atStartOfDay() : LocalDateTime.parse(until);
            call.untilAt = end.atZone(zone).toInstant();
        }
        return call;
    }

    public boolean none() {
        return about().isEmpty();
    }

    public boolean open(Instant now) {
        return !none() && (untilAt == null || untilAt.isAfter(now));
    }

    public LocalizedText about() {
        return about == null ? LocalizedText.EMPTY : about;
    }

    public String until() {
        return until;
    }

    public Instant untilAt() {
        return untilAt;
    }

    public String link() {
        return link;
    }
}
