package org.rtc.needs.assessment;

import java.util.List;
import org.rtc.needs.respondent.RespondentKind;
import org.rtc.needs.respondent.Turnout;

/** What was answered in a round, counted by country and kind of respondent. Only questionnaires that were sent count. */
public record Tallies(List<Turnout> turnout, List<Levels> levels, List<Votes> votes) {
    /**
     * Levels of one row of a matrix.
     *
     * @param count   questionnaires that gave both
     * @param gap     sum of what is wanted above what there is, never below 0 for one answer
     * @param current sum
     * @param wanted  sum
     */
    public record Levels(String country, RespondentKind kind, String item, long count, double gap, double current, double wanted) {
    }

    /** How many chose it. */
    public record Votes(String country, RespondentKind kind, String question, String item, long count) {
    }
}
