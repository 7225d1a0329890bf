package org.rtc.scorm.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.scorm.Jsons;

/** What learners answered to the questions of the example that has some, as its content records it. */
final class DemoQuiz {
    private static final double MASTERY = 0.8;
    private static final String PART = "item_1";

    private final List<JsonObject> questions;
    private final JsonArray attempts;

    /** @param script questions, whose first option is the right one; of each attempt the number of the option that was taken, by question */
    DemoQuiz(JsonObject script) {
        questions = script.getJsonArray("questions").getValuesAs(JsonObject.class);
        attempts = script.getJsonArray("attempts");
    }

    List<DemoAttempt> attempts() {
        return attempts.getValuesAs(JsonObject.class).stream()
                .map(each -> new DemoAttempt(each.getString("person"), each.getInt("daysAgo"), commit(each.getString("answers")))).toList();
    }

    /** @param commit without grant and revision */
    record DemoAttempt(String person, int daysAgo, JsonObject commit) {
    }

    private JsonObject commit(String taken) {
        double share = Math.round(taken.chars().filter(option -> option == '0').count() * 100.0 / questions.size()) / 100.0;
        String success = share >= MASTERY ? "passed" : "failed";
        int seconds = 600 + Math.floorMod(taken.hashCode(), 900);
        JsonObject score = Jsons.PROVIDER.createObjectBuilder().add("scaled", share).add("raw", Math.round(share * 100)).add("min", 0).add("max", 100).build();
        JsonObject item = Jsons.PROVIDER.createObjectBuilder().add("total", seconds).add("base", 0).add("seconds", seconds).add("completion", "completed")
                .add("success", success).add("exit", "").add("location", "14").add("score", score).add("values", values(taken, share, success)).build();
        return Jsons.PROVIDER.createObjectBuilder()
                .add("changes", object("attempt", Jsons.PROVIDER.createObjectBuilder().add("begun", true).add("items", object(PART, item)).build()))
                .add("summary", Jsons.PROVIDER.createObjectBuilder().add("completion", "completed").add("success", success).add("score", score)
                        .add("seconds", seconds).add("progress", 1).add("location", "14"))
                .add("ended", true).build();
    }

    private JsonObject values(String taken, double share, String success) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("cmi.completion_status", "completed");
        values.put("cmi.success_status", success);
        values.put("cmi.location", "14");
        values.put("cmi.score.scaled", Double.toString(share));
        for (int i = 0; i < questions.size(); i++) {
            interaction(values, "cmi.interactions." + i + ".", questions.get(i), taken.charAt(i) - '0', 8 + Math.floorMod(taken.hashCode() + i * 13, 40));
        }
        List<String> objectives = questions.stream().map(question -> question.getString("objective")).distinct().toList();
        for (int i = 0; i < objectives.size(); i++) {
            objective(values, "cmi.objectives." + i + ".", objectives.get(i), taken);
        }
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder();
        values.forEach(json::add);
        return json.build();
    }

    private static void interaction(Map<String, String> values, String at, JsonObject question, int option, int seconds) {
        List<JsonString> options = question.getJsonArray("options").getValuesAs(JsonString.class);
        values.put(at + "id", question.getString("id"));
        values.put(at + "description", question.getString("text"));
        values.put(at + "type", question.getString("type"));
        values.put(at + "objectives.0.id", question.getString("objective"));
        values.put(at + "learner_response", options.get(option).getString());
        values.put(at + "correct_responses.0.pattern", options.get(0).getString());
        values.put(at + "result", option == 0 ? "correct" : "incorrect");
        values.put(at + "latency", "PT" + seconds + "S");
    }

    private void objective(Map<String, String> values, String at, String id, String taken) {
        int asked = 0, right = 0;
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).getString("objective").equals(id)) {
                asked++;
                right += taken.charAt(i) == '0' ? 1 : 0;
            }
        }
        values.put(at + "id", id);
        values.put(at + "completion_status", "completed");
        values.put(at + "score.scaled", Double.toString(Math.round(right * 100.0 / asked) / 100.0));
    }

    private static JsonObject object(String name, JsonObject value) {
        return Jsons.PROVIDER.createObjectBuilder().add(name, value).build();
    }
}
