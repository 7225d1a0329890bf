package org.rtc.scorm.pack.sequencing;

/** (SCORM 2004 4th Ed. SN §3.13) */
public record DeliveryControls(boolean tracked, boolean completionSetByContent, boolean objectiveSetByContent) {
}
