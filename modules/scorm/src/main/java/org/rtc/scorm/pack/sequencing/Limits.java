package org.rtc.scorm.pack.sequencing;

/**
 * (SCORM 2004 4th Ed. SN §3.5)
 *
 * @param attempts         most attempts on the activity; null for no limit
 * @param attemptDuration  most time in one attempt, an ISO 8601 duration; null for no limit
 */
public record Limits(Integer attempts, String attemptDuration) {
}
