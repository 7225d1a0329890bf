package org.rtc.scorm.view;

import java.util.List;
import org.rtc.scorm.policy.Policy;
import org.rtc.scorm.report.AttemptRow;
import org.rtc.spi.course.ItemProgress.Status;

/**
 * What a learner can do with a package now.
 *
 * @param main    words of the way in; null where there is none
 * @param another whether a new attempt may be begun beside going on with the last
 * @param review  whether the last attempt can be looked at
 * @param why     words that say why no more attempts may begin; null where they may
 */
record Ways(String main, boolean another, boolean review, String why) {

    /** @param attempts that count, the last one first */
    static Ways of(boolean enrolled, List<AttemptRow> attempts, Policy policy) {
        if (!enrolled) {
            return new Ways("play.preview", false, false, null);
        }
        if (attempts.isEmpty()) {
            return new Ways("play.begin", false, false, null);
        }
        AttemptRow last = attempts.get(0);
        Status status = last.status(policy);
        boolean more = policy.allowsAnother(attempts.size(), last.result(), last.ended() != null);
        if (last.ended() == null) {
            boolean untouched = last.result().seconds() == 0 && last.begun().equals(last.changed());
            return new Ways(untouched ? "play.begin" : more && policy.getAgain() == Policy.Again.ALWAYS ? "play.again" : "play.continue",
                    more && !untouched && policy.getAgain() != Policy.Again.ALWAYS, false, policy.over(last.result(), false) && !more ? why(attempts, policy) : null);
        }
        return more ? new Ways(status == Status.FAILED ? "play.retry" : "play.again", false, true, null)
                : new Ways(null, false, true, why(attempts, policy));
    }

    private static String why(List<AttemptRow> attempts, Policy policy) {
        if (policy.getMost() != null && attempts.size() >= policy.getMost()) {
            return "policy.why.most";
        }
        return policy.getAgain() == Policy.Again.NEVER ? "policy.why.never" : null;
    }
}
