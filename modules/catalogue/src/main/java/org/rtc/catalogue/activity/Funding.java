package org.rtc.catalogue.activity;

import jakarta.persistence.Embeddable;
import org.rtc.spi.text.LocalizedText;

/** Who pays, and for what. */
@Embeddable
public class Funding {
    public static final Funding NONE = new Funding(null, LocalizedText.EMPTY);

    private String funder;
    private LocalizedText covers;

    protected Funding() {
    }

    /** @param funder as it calls itself, or null */
    public Funding(String funder, LocalizedText covers) {
        this.funder = funder == null || funder.isBlank() ? null : funder;
        this.covers = covers == null ? LocalizedText.EMPTY : covers;
    }

    public String funder() {
        return funder;
    }

    public LocalizedText covers() {
        return covers == null ? LocalizedText.EMPTY : covers;
    }
}
