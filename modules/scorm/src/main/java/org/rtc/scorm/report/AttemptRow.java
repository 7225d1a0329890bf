package org.rtc.scorm.report;

import java.time.Instant;
import org.rtc.scorm.attempt.Result;
import org.rtc.scorm.policy.Policy;
import org.rtc.spi.course.ItemProgress.Status;

/**
 * An attempt in a list.
 *
 * @param version  of the package
 * @param ended    null while it can be resumed
 * @param setAside since when it does not count, or null
 */
public record AttemptRow(long id, long person, int number, int version, Result result, Instant begun, Instant changed,
        Instant ended, Instant setAside) {

    public Status status(Policy policy) {
        return policy.status(result, ended != null);
    }
}
