package org.rtc.scorm.pack.manifest;

/**
 * (SCORM 2004 4th Ed. CAM §4.3.3; the 3rd Edition writes the measure only)
 *
 * @param completedByMeasure whether progress decides on completion
 * @param minProgressMeasure 0 to 1
 * @param progressWeight     0 to 1, in the rollup of progress
 */
public record CompletionThreshold(boolean completedByMeasure, double minProgressMeasure, double progressWeight) {
}
