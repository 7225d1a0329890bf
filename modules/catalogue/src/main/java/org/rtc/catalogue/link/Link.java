package org.rtc.catalogue.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How the address where people register on another site answered when it was last tried. */
@Entity(name = "CatalogueLink")
@Table(name = "cat_link")
public class Link {
    /** So many times in a row, on different days, that it is no passing fault. */
    public static final int DEAD = 2;
    private static final int ERROR = 300;

    @Id
    @Column(name = "activity_id")
    private Long activity;
    private String url;
    private Instant checked;
    private int failures;
    private String error;

    protected Link() {
    }

    Link(long activity, String url) {
        this.activity = activity;
        this.url = url;
    }

    /** @param why null where it answered @return whether it is dead since just now */
    boolean tried(String address, String why, Instant now) {
        boolean same = address.equals(url);
        url = address;
        checked = now;
        failures = why == null ? 0 : same ? failures + 1 : 1;
        error = why == null || why.length() <= ERROR ? why : why.substring(0, ERROR);
        return failures == DEAD;
    }

    public boolean dead() {
        return failures >= DEAD;
    }

    public String url() {
        return url;
    }

    public Instant checked() {
        return checked;
    }

    public String error() {
        return error;
    }
}
