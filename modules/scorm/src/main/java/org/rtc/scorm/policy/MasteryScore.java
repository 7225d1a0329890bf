package org.rtc.scorm.policy;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.rtc.scorm.Jsons;

/**
 * Hands the policy's mastery to the content ({@code cmi.student_data.mastery_score}, {@code cmi.scaled_passing_score}), so
 * that it and the player say of a SCO what the course will. A package with one SCO of SCORM 1.2 gets it in the place of
 * its own; otherwise only SCOs whose manifest leaves it open: of several in 1.2 those without {@code adlcp:masteryscore},
 * in 2004 the only one where no measure satisfies its primary objective, of several those without such an objective. What
 * the manifest says of a part belongs to the rules by which parts open, and stays.
 */
public final class MasteryScore {
    private static final String CHILDREN = "children";
    private static final String SCORE = "masteryScore";

    private final double mastery;
    private final boolean scorm12;
    private final boolean single;

    private MasteryScore(double mastery, boolean scorm12, boolean single) {
        this.mastery = mastery;
        this.scorm12 = scorm12;
        this.single = single;
    }

    /** @param tree {@code boot.package} */
    public static JsonObject in(JsonObject tree, Policy policy) {
        if (policy.getMastery() == null) {
            return tree;
        }
        JsonObject organization = tree.getJsonObject("organization");
        MasteryScore score = new MasteryScore(policy.getMastery(), tree.getString("schema").equals("1.2"), scos(organization) == 1);
        return Jsons.PROVIDER.createObjectBuilder(tree).add("organization", score.with(organization)).build();
    }

    private static int scos(JsonObject item) {
        return (sco(item) ? 1 : 0) + children(item).getValuesAs(JsonObject.class).stream().mapToInt(MasteryScore::scos).sum();
    }

    private JsonObject with(JsonObject item) {
        if (sco(item)) {
            return open(item) ? Jsons.PROVIDER.createObjectBuilder(item).add(SCORE, mastery).build() : item;
        }
        JsonArrayBuilder children = Jsons.PROVIDER.createArrayBuilder();
        children(item).getValuesAs(JsonObject.class).forEach(child -> children.add(with(child)));
        return children(item).isEmpty() ? item : Jsons.PROVIDER.createObjectBuilder(item).add(CHILDREN, children).build();
    }

    private boolean open(JsonObject sco) {
        return scorm12 ? single || !sco.containsKey(SCORE)
                : primary(sco).map(objective -> single && !objective.getBoolean("satisfiedByMeasure", false)).orElse(true);
    }

    private static Optional<JsonObject> primary(JsonObject sco) {
        JsonObject sequencing = sco.getOrDefault("sequencing", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        return sequencing.getOrDefault("objectives", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(objective -> objective.getBoolean("primary", false)).findFirst();
    }

    private static boolean sco(JsonObject item) {
        return item.getString("scormType", "").equals("sco");
    }

    private static JsonArray children(JsonObject item) {
        return item.getOrDefault(CHILDREN, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    }
}
