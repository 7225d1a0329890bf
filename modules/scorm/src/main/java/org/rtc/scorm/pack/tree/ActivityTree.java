package org.rtc.scorm.pack.tree;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.rtc.scorm.pack.manifest.Activity;
import org.rtc.scorm.pack.manifest.CompletionThreshold;
import org.rtc.scorm.pack.manifest.Edition;
import org.rtc.scorm.pack.manifest.Organization;
import org.rtc.scorm.pack.manifest.RunTimeData.SharedData;
import org.rtc.scorm.pack.manifest.ScormManifest;

/** Writes a manifest in the form that the player reads: {@code boot.package} of {@code src/main/js/README.md}. */
public final class ActivityTree {

    private ActivityTree() {
    }

    public static JsonObject of(ScormManifest manifest) {
        var edition = manifest.edition();
        return new JsonFields()
                .put("schema", edition.is2004() ? "2004" : "1.2")
                .put("edition", number(edition))
                .put("title", manifest.title())
                .put("organization", organization(manifest.organization()))
                .build();
    }

    private static String number(Edition edition) {
        return switch (edition) {
            case SCORM_12 -> null;
            case SCORM_2004_2ND -> "2";
            case SCORM_2004_3RD -> "3";
            case SCORM_2004_4TH -> "4";
        };
    }

    private static JsonObject organization(Organization organization) {
        return fields(organization.root())
                .put("objectivesGlobalToSystem", organization.objectivesGlobalToSystem(), true)
                .put("sharedDataGlobalToSystem", organization.sharedDataGlobalToSystem(), true)
                .build();
    }

    private static JsonFields fields(Activity activity) {
        var data = activity.data();
        var launch = activity.launch();
        return new JsonFields()
                .put("id", activity.id())
                .put("title", activity.title())
                .put("visible", activity.visible(), true)
                .put("href", launch == null ? null : launch.href())
                .put("scormType", launch == null ? null : launch.type().name().toLowerCase(Locale.ROOT))
                .put("hide", activity.hide(), Json::createValue)
                .put("dataFromLms", data.dataFromLms())
                .put("timeLimitAction", data.timeLimitAction())
                .put("maxTimeAllowed", maxTimeAllowed(activity))
                .put("masteryScore", data.masteryScore(), null)
                .put("prerequisites", data.prerequisites())
                .put("completionThreshold", threshold(activity.completionThreshold()))
                .put("data", data.shared(), ActivityTree::shared)
                .put("sequencing", activity.sequencing() == null ? null : SequencingJson.of(activity.sequencing()))
                .put("children", activity.children(), child -> fields(child).build());
    }

    /** SCORM 2004 has it among the limits of the sequencing. */
    private static String maxTimeAllowed(Activity activity) {
        var sequencing = activity.sequencing();
        return sequencing == null ? activity.data().maxTimeAllowed() : sequencing.limits().attemptDuration();
    }

    private static JsonObject threshold(CompletionThreshold threshold) {
        return threshold == null ? null : Json.createObjectBuilder()
                .add("completedByMeasure", threshold.completedByMeasure())
                .add("minProgressMeasure", threshold.minProgressMeasure())
                .add("progressWeight", threshold.progressWeight()).build();
    }

    private static JsonObject shared(SharedData shared) {
        return new JsonFields().put("target", shared.target())
                .put("read", shared.read(), true).put("write", shared.write(), true).build();
    }
}
