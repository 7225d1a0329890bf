package org.rtc.scorm.pack.sequencing;

/** One condition of a rollup rule, asked of each child. (SCORM 2004 4th Ed. SN §3.7.4) */
public record RollupCondition(String condition, boolean not) {
}
