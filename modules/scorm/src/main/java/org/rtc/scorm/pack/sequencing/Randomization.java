package org.rtc.scorm.pack.sequencing;

/**
 * (SCORM 2004 4th Ed. SN §3.11, §3.12)
 *
 * @param selectionTiming     never, once or onEachNewAttempt
 * @param selectCount         null for all
 * @param randomizationTiming never, once or onEachNewAttempt
 */
public record Randomization(String selectionTiming, Integer selectCount, String randomizationTiming,
        boolean reorderChildren) {
}
