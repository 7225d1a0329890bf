package org.rtc.scorm.pack.manifest;

/**
 * The activity tree that is played.
 *
 * @param objectivesGlobalToSystem whether global objectives outlive an attempt on the course
 * @param sharedDataGlobalToSystem the same for shared data ({@code adl.data})
 * @param root                     the organization itself as an activity, without a launch
 */
public record Organization(boolean objectivesGlobalToSystem, boolean sharedDataGlobalToSystem, Activity root) {

    /** How many activities are SCOs; assets do not count. */
    public int scos() {
        return (int) root.all().filter(activity -> activity.launch() != null
                && activity.launch().type() == Launch.Type.SCO).count();
    }
}
