package org.rtc.scorm.pack.sequencing;

import java.util.List;

/**
 * If conditions, then an action. (SCORM 2004 4th Ed. SN §3.4)
 *
 * @param all whether all conditions have to hold, or any
 */
public record SequencingRule(Kind kind, boolean all, List<RuleCondition> conditions, String action) {

    /** When the rule is looked at. */
    public enum Kind {
        PRE, EXIT, POST
    }
}
