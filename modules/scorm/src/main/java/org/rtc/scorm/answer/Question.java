package org.rtc.scorm.answer;

import java.util.List;

/**
 * How a question did.
 *
 * @param part     of the package
 * @param wording  or null
 * @param expected correct response, or null
 * @param answered by how many
 * @param judged   how many of them were right or wrong; others, such as surveys, are neither
 * @param right    how many were right
 * @param discrimination correlation of right and wrong with the number of other questions that the same learner got right
 *                 (point-biserial, corrected), -1 to 1; null with fewer than {@link QuestionStatistics#LEAST} learners or
 *                 where all did alike
 * @param seconds  mean time, or null
 * @param given    the answers given most often
 */
public record Question(String part, String id, String kind, String wording, String expected, int answered, int judged, int right,
        Double discrimination, Double seconds, List<Given> given) {

    /** Share of right answers, 0 to 1: great for an easy question. Null where none was judged. */
    public Double difficulty() {
        return judged == 0 ? null : (double) right / judged;
    }

    /** The wording, else its identifier. */
    public String name() {
        return Answer.name(wording, id);
    }

    /** @param right null where it is neither right nor wrong */
    public record Given(String response, int times, Boolean right) {
    }
}
