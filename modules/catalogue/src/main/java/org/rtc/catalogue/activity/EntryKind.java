package org.rtc.catalogue.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How people get in. */
public enum EntryKind {
    /** Nothing is said, or by invitation. */
    NONE,
    /** They register on the activity's page. */
    PORTAL,
    /** They follow a link to another site. */
    LINK,
    /** It is a course on this platform. */
    COURSE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EntryKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
