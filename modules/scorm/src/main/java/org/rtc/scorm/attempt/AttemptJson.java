package org.rtc.scorm.attempt;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.policy.Policy;

/** Attempts as REST gives them. */
public final class AttemptJson {
    private AttemptJson() {
    }

    /** @param policies by id of the item */
    public static JsonArray all(List<Attempt> attempts, LongFunction<Policy> policies) {
        JsonArrayBuilder all = Jsons.PROVIDER.createArrayBuilder();
        attempts.forEach(attempt -> all.add(of(attempt, policies.apply(attempt.getItemId()))));
        return all.build();
    }

    private static JsonObject of(Attempt attempt, Policy policy) {
        Result result = attempt.result();
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder()
                .add("item", Long.toString(attempt.getItemId()))
                .add("number", attempt.getNumber())
                .add("status", policy.status(result, attempt.getEnded() != null).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("completion", result.completion())
                .add("success", result.success());
        put(json, "score", result.percent());
        JsonObjectBuilder given = Jsons.PROVIDER.createObjectBuilder();
        put(given, "scaled", result.scaled());
        put(given, "raw", result.raw());
        put(given, "min", result.lowest());
        put(given, "max", result.highest());
        json.add("scoreGiven", given).add("time", result.seconds());
        put(json, "measure", result.measure());
        if (result.location() != null) {
            json.add("location", result.location());
        }
        json.add("begun", attempt.getBegun().toString()).add("changed", attempt.getChanged().toString());
        put(json, "ended", attempt.getEnded());
        return json.add("revision", attempt.getRevision()).add("data", data(attempt)).build();
    }

    /** The raw data model: for each item of the package its {@code values}, beside what sequencing knows. */
    public static JsonObject data(Attempt attempt) {
        JsonValue own = Jsons.object(attempt.getState()).get("attempt");
        return own instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static void put(JsonObjectBuilder json, String name, Double value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static void put(JsonObjectBuilder json, String name, Instant value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
