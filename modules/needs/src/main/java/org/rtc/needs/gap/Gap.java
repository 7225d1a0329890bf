package org.rtc.needs.gap;

import java.util.Locale;
import org.rtc.needs.assessment.Need;

/**
 * A country's need of a topic beside what is done about it.
 *
 * @param offered how many activities on the topic the catalogue offers in the country or for the whole network
 * @param made    what became of the activity or plan made for this need; null where none was
 */
public record Gap(Need need, long offered, Coverage made) {
    /** How it stands, the best of what is known. */
    public enum State {
        NONE, MISSING, OFFERED, PLANNED, COVERED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state() {
        if (made == Coverage.COVERED) {
            return State.COVERED;
        }
        if (made == Coverage.PLANNED) {
            return State.PLANNED;
        }
        if (need.band() == Need.Band.NONE) {
            return State.NONE;
        }
        return offered > 0 ? State.OFFERED : State.MISSING;
    }
}
