package org.rtc.scorm.report;

import java.time.Instant;
import org.rtc.scorm.attempt.Result;

/** An attempt in a list. @param version of the package @param ended null while it can be resumed */
public record AttemptRow(long id, long person, int number, int version, Result result, Instant begun, Instant changed,
        Instant ended) {
}
