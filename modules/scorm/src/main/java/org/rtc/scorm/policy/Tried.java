package org.rtc.scorm.policy;

import org.rtc.scorm.attempt.Result;

/** One attempt, as far as it counts. @param ended whether it cannot be resumed any more */
public record Tried(boolean ended, Result result) {
}
