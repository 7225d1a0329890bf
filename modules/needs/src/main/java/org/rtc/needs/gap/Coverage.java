package org.rtc.needs.gap;

import java.util.Locale;

/** What became of an activity or a training plan that was made for a need. */
public enum Coverage {
    /** It is being prepared. */
    PLANNED,
    /** It was published, or the plan was reached: the need is covered, also once it was held. */
    COVERED,
    /** It was cancelled, withdrawn or dropped: the need is as it was. */
    DROPPED;

    /** @param status of a training plan */
    static Coverage ofPlan(String status) {
        return switch (status) {
            case "reached" -> COVERED;
            case "dropped" -> DROPPED;
            default -> PLANNED;
        };
    }

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
