package org.rtc.catalogue.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of activity. */
public enum Kind {
    COURSE, SEMINAR, WORKSHOP, OTHER;

    /** As in addresses, REST and texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
