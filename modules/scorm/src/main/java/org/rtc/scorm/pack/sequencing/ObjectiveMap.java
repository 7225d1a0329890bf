package org.rtc.scorm.pack.sequencing;

import java.util.Set;

/** What is taken from a global objective, and what is given to it. (SCORM 2004 4th Ed. SN §3.10.2) */
public record ObjectiveMap(String target, Set<ObjectiveDatum> reads, Set<ObjectiveDatum> writes) {
}
