package org.rtc.needs.gap;

import java.util.Locale;

/** What became of an activity that was made for a need. */
public enum Coverage {
    /** It is being prepared. */
    PLANNED,
    /** It was published: the need is covered, also once it was held. */
    COVERED,
    /** It was cancelled or withdrawn: the need is as it was. */
    DROPPED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param state of the activity in the catalogue */
    static Coverage ofActivity(String state) {
        return switch (state) {
            case "published" -> COVERED;
            case "cancelled", "withdrawn" -> DROPPED;
            default -> PLANNED;
        };
    }
}
