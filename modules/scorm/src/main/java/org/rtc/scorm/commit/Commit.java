package org.rtc.scorm.commit;

import jakarta.json.JsonObject;
import org.rtc.scorm.attempt.Result;

/**
 * What the player sends: see {@code src/main/js/README.md}.
 *
 * @param revision    of the state once this is merged in; one more than the one that it builds on
 * @param changes     a JSON merge patch (RFC 7396) to the state
 * @param ended       whether the attempt is over
 * @param left        whether the learner leaves an activity, or the page
 * @param fingerprint 43 letters, the same for the same commit sent again: its name, or of one without a name its content
 */
public record Commit(int revision, JsonObject changes, Result result, boolean ended, boolean left,
        String fingerprint) {
}
