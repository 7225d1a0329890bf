package org.rtc.hubs.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.rtc.spi.problem.Problem;

/** For a time a country is host of a hub: it administers, the members keep deciding. */
@Entity(name = "HubMandate")
@Table(name = "hub_mandate")
public class Mandate {
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2999;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String hub;
    private String country;
    private LocalDate starts;
    private LocalDate ends;
    private String note;
    @Column(name = "given_by")
    private long givenBy;
    private Instant given;
    @Column(name = "ended_by")
    private Long endedBy;
    private Instant ended;
    @Version
    private int version;

    protected Mandate() {
    }

    /** @throws Problem 422 where it ends before it starts or the note is too long */
    Mandate(String hub, String country, LocalDate starts, LocalDate ends, String note, long givenBy, Instant given) {
        if (starts == null) {
            throw Problem.invalid("starts", "hubs.error.starts");
        }
        within("starts", starts);
        if (note.length() > 500) {
            throw Problem.invalid("note", "hubs.error.long", 500);
        }
        this.hub = hub;
        this.country = country;
        this.starts = starts;
        this.note = note;
        this.givenBy = givenBy;
        this.given = given;
        last(ends);
    }

    private static void within(String field, LocalDate day) {
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw Problem.invalid(field, "hubs.error.date");
        }
    }

    private void last(LocalDate day) {
        if (day != null) {
            within("ends", day);
        }
        if (day != null && day.isBefore(starts)) {
            throw Problem.invalid("ends", "hubs.error.ends");
        }
        ends = day;
    }

    /** Sets or moves its last day. @param last null where it is open again @throws Problem 422 before its first day */
    void end(LocalDate last, long by, Instant when) {
        last(last);
        endedBy = by;
        ended = when;
    }

    /** Whether the two share a day. */
    boolean meets(Mandate other) {
        return (ends == null || !other.starts.isAfter(ends)) && (other.ends == null || !starts.isAfter(other.ends));
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    public Long getId() {
        return id;
    }

    public String getHub() {
        return hub;
    }

    public String getCountry() {
        return country;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public String getNote() {
        return note;
    }

    /** Id of who gave it; nobody's where their account ended. */
    public long getGivenBy() {
        return givenBy;
    }

    public Instant getGiven() {
        return given;
    }

    /** Id of who set its last day since; null where nobody did. */
    public Long getEndedBy() {
        return endedBy;
    }

    public Instant getEnded() {
        return ended;
    }

    public boolean isBegun(LocalDate today) {
        return !starts.isAfter(today);
    }

    public boolean isOver(LocalDate today) {
        return ends != null && ends.isBefore(today);
    }
}
