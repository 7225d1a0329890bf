package org.rtc.catalogue.activity;

import jakarta.persistence.Embeddable;

/** What taking part asks and gives. */
@Embeddable
public class Study {
    public static final Study NONE = new Study(null, false);

    private Integer hours;
    private boolean certificate;

    protected Study() {
    }

    /** @param hours of work in all, or null where it is not known @param certificate whether one is given */
    public Study(Integer hours, boolean certificate) {
        this.hours = hours;
        this.certificate = certificate;
    }

    public Integer hours() {
        return hours;
    }

    public boolean certificate() {
        return certificate;
    }
}
