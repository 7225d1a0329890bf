package org.rtc.scorm.policy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.Jsons;

/** Which SCOs hear of the instructor's mastery. */
class MasteryScoreTest {
    private static final String OWN = "\"masteryScore\":60,";
    private static final String MEASURED = objective("\"primary\":true,\"satisfiedByMeasure\":true,\"minNormalizedMeasure\":0.6");
    private static final String STATED = objective("\"primary\":true");
    private static final String SECOND = objective("\"primary\":false");

    @Test
    void theOnlyOneOf12GetsItInThePlaceOfItsOwn() {
        assertThat(scores("1.2", 80.0, OWN)).isEqualTo("80.0");
    }

    @Test
    void ofSeveralOf12ThoseWithoutOneGetIt() {
        assertThat(scores("1.2", 80.0, OWN, "")).isEqualTo("60 80.0");
    }

    @Test
    void theOnlyOneOf2004GetsItUnlessAMeasureSatisfiesItsObjective() {
        assertThat(scores("2004", 80.0, "")).isEqualTo("80.0");
        assertThat(scores("2004", 80.0, STATED)).isEqualTo("80.0");
        assertThat(scores("2004", 80.0, MEASURED)).isEqualTo("-");
    }

    @Test
    void ofSeveralOf2004ThoseWithoutAPrimaryObjectiveGetIt() {
        assertThat(scores("2004", 80.0, "", STATED, MEASURED, SECOND)).isEqualTo("80.0 - - 80.0");
    }

    @Test
    void withoutAMasteryThePackageStaysAsItIs() {
        assertThat(scores("1.2", null, OWN, "")).isEqualTo("60 -");
    }

    private static String objective(String fields) {
        return "\"sequencing\":{\"objectives\":[{" + fields + "}]},";
    }

    private static String scores(String schema, Double mastery, String... scos) {
        StringBuilder tree = new StringBuilder("{\"schema\":\"" + schema + "\",\"organization\":{\"children\":[{\"children\":[");
        for (String sco : scos) {
            tree.append('{').append(sco).append("\"scormType\":\"sco\"},");
        }
        JsonObject given = Jsons.object(tree + "{\"scormType\":\"asset\"}]}]}}");
        Policy policy = Policy.standard();
        policy.set(null, Policy.Counts.BEST, Policy.Again.ENDED, mastery, Policy.Done.REPORTED);
        JsonObject cluster = MasteryScore.in(given, policy).getJsonObject("organization").getJsonArray("children").getJsonObject(0);
        return String.join(" ", cluster.getJsonArray("children").getValuesAs(JsonObject.class).subList(0, scos.length).stream()
                .map(sco -> sco.getOrDefault("masteryScore", JsonValue.NULL)).map(score -> score == JsonValue.NULL ? "-" : score.toString()).toList());
    }
}
