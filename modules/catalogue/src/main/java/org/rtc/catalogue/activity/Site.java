package org.rtc.catalogue.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where and how an activity takes place. */
@Embeddable
public class Site {
    @Enumerated(EnumType.STRING)
    private Mode mode;
    private String country;
    private String venue;

    protected Site() {
    }

    /** @param country ISO 3166 alpha-2, or null where it is nobody's own @param venue city and building, or null */
    public Site(Mode mode, String country, String venue) {
        this.mode = mode;
        this.country = country == null || country.isBlank() ? null : country;
        this.venue = venue == null || venue.isBlank() ? null : venue;
    }

    public Mode mode() {
        return mode;
    }

    public String country() {
        return country;
    }

    public String venue() {
        return venue;
    }
}
