package org.rtc.scorm.pack.sequencing;

/**
 * One condition of a sequencing rule. (SCORM 2004 4th Ed. SN §3.4.2)
 *
 * @param referencedObjective identifier of a local objective; null for the primary one
 * @param measureThreshold    -1 to 1; only looked at where measures are compared
 */
public record RuleCondition(String condition, boolean not, String referencedObjective, double measureThreshold) {
}
