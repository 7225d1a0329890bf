package org.rtc.needs.gap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** One country's need of one topic in a round, and the activity that was made for it. */
@Entity(name = "NeedsLink")
@Table(name = "nd_link")
public class NeedLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "round_id")
    private long round;
    private String item;
    private String country;
    @Column(name = "activity_id")
    private long activity;
    private String status = Coverage.PLANNED.id();
    private Instant created;
    private Instant changed;

    protected NeedLink() {
    }

    NeedLink(long round, String item, String country, long activity, Instant now) {
        this.round = round;
        this.item = item;
        this.country = country;
        this.activity = activity;
        this.created = now;
        this.changed = now;
    }

    /** @return whether that is news */
    boolean settle(Coverage coverage, Instant now) {
        if (coverage() == coverage) {
            return false;
        }
        status = coverage.id();
        changed = now;
        return true;
    }

    public Coverage coverage() {
        return Coverage.valueOf(status.toUpperCase(Locale.ROOT));
    }

    public long getRound() {
        return round;
    }

    public String getItem() {
        return item;
    }

    public String getCountry() {
        return country;
    }

    public long getActivity() {
        return activity;
    }
}
