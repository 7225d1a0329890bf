package org.rtc.scorm.policy;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.rtc.scorm.Jsons;

/**
 * Hands the policy's mastery to the content of a package of SCORM 1.2 with a single SCO, so that the player says of its
 * end what the course will ({@code cmi.student_data.mastery_score}). Where scores of several are put together, or the
 * rules of SCORM 2004 decide, only the result of the whole is measured against it.
 */
public final class MasteryScore {
    private static final String CHILDREN = "children";

    private MasteryScore() {
    }

    /** @param tree {@code boot.package} */
    public static JsonObject in(JsonObject tree, Policy policy) {
        JsonObject organization = tree.getJsonObject("organization");
        if (policy.getMastery() == null || !tree.getString("schema").equals("1.2") || scos(organization) != 1) {
            return tree;
        }
        return Jsons.PROVIDER.createObjectBuilder(tree).add("organization", with(organization, policy.getMastery())).build();
    }

    private static int scos(JsonObject item) {
        int own = item.getString("scormType", "").equals("sco") ? 1 : 0;
        return own + children(item).getValuesAs(JsonObject.class).stream().mapToInt(MasteryScore::scos).sum();
    }

    private static JsonObject with(JsonObject item, double mastery) {
        if (item.getString("scormType", "").equals("sco")) {
            return Jsons.PROVIDER.createObjectBuilder(item).add("masteryScore", mastery).build();
        }
        JsonArrayBuilder children = Jsons.PROVIDER.createArrayBuilder();
        children(item).getValuesAs(JsonObject.class).forEach(child -> children.add(with(child, mastery)));
        return children(item).isEmpty() ? item : Jsons.PROVIDER.createObjectBuilder(item).add(CHILDREN, children).build();
    }

    private static JsonArray children(JsonObject item) {
        return item.getOrDefault(CHILDREN, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    }
}
