package org.rtc.scorm.pack.sequencing;

/** How a learner moves among the children of an activity. (SCORM 2004 4th Ed. SN §3.2) */
public record ControlMode(boolean choice, boolean choiceExit, boolean flow, boolean forwardOnly,
        boolean useCurrentAttemptObjectiveInfo, boolean useCurrentAttemptProgressInfo) {
}
