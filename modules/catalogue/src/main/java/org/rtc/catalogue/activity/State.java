package org.rtc.catalogue.activity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where an activity stands between the first note and the archive. */
public enum State {
    /** Being written. */
    DRAFT,
    /** Waits for the hub. */
    SUBMITTED,
    /** Sent back by the hub, with a reason. */
    RETURNED,
    PUBLISHED,
    /** Published before; its new dates are not known yet. */
    POSTPONED,
    /** Published before; it will not take place. */
    CANCELLED,
    /** Published by mistake: nobody sees it any more, harvesters are told that it is deleted. */
    WITHDRAWN;

    /** Those that everybody sees. */
    public static final Set<State> OPEN = EnumSet.of(PUBLISHED, POSTPONED, CANCELLED);

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<State> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
