package org.rtc.scorm.pack.sequencing;

import java.util.List;

/**
 * What an activity makes of the states of its children. (SCORM 2004 4th Ed. SN §3.7)
 *
 * @param childActivitySet all, any, none, atLeastCount or atLeastPercent
 * @param minimumPercent   0 to 1
 * @param all              whether all conditions have to hold of a child, or any
 */
public record RollupRule(String childActivitySet, int minimumCount, double minimumPercent, boolean all,
        List<RollupCondition> conditions, String action) {
}
