package org.rtc.catalogue.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How people take part. */
public enum Mode {
    IN_PERSON, DISTANCE, BLENDED;

    /** As in addresses, REST and texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Mode> of(String id) {
        return Arrays.stream(values()).filter(mode -> mode.id().equals(id)).findFirst();
    }
}
