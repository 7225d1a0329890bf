package org.rtc.scorm.pack.manifest;

import java.util.List;

/**
 * What a manifest hands to the data model of an activity. Each may be null but the list.
 *
 * @param masteryScore    0 to 100 (SCORM 1.2)
 * @param maxTimeAllowed  {@code HHHH:MM:SS.SS} (SCORM 1.2; for 2004 see the limits of the sequencing)
 * @param timeLimitAction {@code exit,message}, {@code exit,no message}, {@code continue,message} or
 *                        {@code continue,no message}
 * @param dataFromLms     what content reads as {@code cmi.launch_data}, white space as written
 * @param prerequisites   an {@code aicc_script} expression (SCORM 1.2)
 * @param shared          data shared with other activities, {@code adl.data} (2004 4th Edition)
 */
public record RunTimeData(Double masteryScore, String maxTimeAllowed, String timeLimitAction, String dataFromLms,
        String prerequisites, List<SharedData> shared) {

    static final RunTimeData NONE = new RunTimeData(null, null, null, null, null, List.of());

    /** One store of {@code adl.data} and whether content may read and write it. */
    public record SharedData(String target, boolean read, boolean write) {
    }
}
