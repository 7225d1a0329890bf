package org.rtc.needs.round;

import org.rtc.needs.respondent.RespondentKind;
import org.rtc.spi.problem.Problem;

/**
 * What counts how much in the assessment.
 *
 * @param office        weight of what the office answered, 0 to 10; managers and staff the same
 * @param priorityShare how much of the score comes from the topics named as urgent, percent; the rest is the distance
 *                      between the levels wanted and those there are
 */
public record Weights(int office, int manager, int staff, int priorityShare) {
    public static final Weights USUAL = new Weights(3, 2, 1, 30);
    private static final int HEAVIEST = 10;

    public Weights {
        if (Math.min(office, Math.min(manager, staff)) < 0 || Math.max(office, Math.max(manager, staff)) > HEAVIEST
                || office + manager + staff == 0) {
            throw Problem.invalid("weights", "needs.error.weights", Integer.toString(HEAVIEST));
        }
        if (priorityShare < 0 || priorityShare > 100) {
            throw Problem.invalid("priorityShare", "needs.error.priorityShare");
        }
    }

    public int of(RespondentKind kind) {
        return switch (kind) {
            case OFFICE -> office;
            case MANAGER -> manager;
            case STAFF -> staff;
        };
    }
}
