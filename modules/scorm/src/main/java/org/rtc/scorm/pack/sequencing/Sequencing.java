package org.rtc.scorm.pack.sequencing;

import java.util.List;

/**
 * The sequencing of one activity, complete: what its manifest does not say has the value of the standard.
 * (SCORM 2004 4th Ed. SN §3; IMS Simple Sequencing 1.0)
 *
 * @param objectives the primary one first, always there
 */
public record Sequencing(ControlMode controlMode, List<SequencingRule> rules, Limits limits, Rollup rollup,
        RollupConsiderations rollupConsiderations, ConstrainedChoice constrainedChoice, List<Objective> objectives,
        Randomization randomization, DeliveryControls deliveryControls) {
}
