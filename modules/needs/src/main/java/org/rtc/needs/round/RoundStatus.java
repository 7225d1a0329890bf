package org.rtc.needs.round;

import java.util.Locale;

/** Where a round is in its life. */
public enum RoundStatus {
    DRAFT, OPEN, CLOSED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
