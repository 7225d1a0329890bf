package org.rtc.scorm.pack.sequencing;

import java.util.List;

/**
 * A local objective of an activity. (SCORM 2004 4th Ed. SN §3.10)
 *
 * @param id                   null only for a primary objective without one
 * @param minNormalizedMeasure -1 to 1; what satisfies the objective when it is satisfied by measure
 */
public record Objective(String id, boolean primary, boolean satisfiedByMeasure, double minNormalizedMeasure,
        List<ObjectiveMap> maps) {
}
