package org.rtc.scorm.pack.manifest;

import java.util.List;
import java.util.stream.Stream;
import org.rtc.scorm.pack.sequencing.Sequencing;

/**
 * An item of the tree, or the organization as its root.
 *
 * @param id       unique within the tree
 * @param launch   null for a cluster, and for a leaf that is only a heading
 * @param completionThreshold null when there is none
 * @param hide     controls of the player that the content does not want to be seen
 * @param sequencing null when the standard's values hold throughout, and in SCORM 1.2
 * @param children empty for a leaf
 */
public record Activity(String id, String title, boolean visible, Launch launch, RunTimeData data,
        CompletionThreshold completionThreshold, List<String> hide, Sequencing sequencing, List<Activity> children) {

    /** Itself and all below it, in the order of the tree. */
    public Stream<Activity> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Activity::all));
    }
}
