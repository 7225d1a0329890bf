package org.rtc.scorm.pack.sequencing;

/** (SCORM 2004 4th Ed. SN §3.3) */
public record ConstrainedChoice(boolean preventActivation, boolean constrainChoice) {
}
