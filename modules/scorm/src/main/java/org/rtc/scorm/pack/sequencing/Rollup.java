package org.rtc.scorm.pack.sequencing;

import java.util.List;

/**
 * How an activity takes part in the rollup of its parent, and its own rules. (SCORM 2004 4th Ed. SN §3.7, §3.8)
 *
 * @param objectiveMeasureWeight 0 to 1
 */
public record Rollup(boolean objectiveSatisfied, boolean progressCompletion, double objectiveMeasureWeight,
        List<RollupRule> rules) {
}
