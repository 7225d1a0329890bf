package org.rtc.scorm.pack.sequencing;

/** always, ifAttempted, ifNotSkipped or ifNotSuspended for each. (SCORM 2004 4th Ed. SN §3.9) */
public record RollupConsiderations(String requiredForSatisfied, String requiredForNotSatisfied,
        String requiredForCompleted, String requiredForIncomplete, boolean measureSatisfactionIfActive) {
}
