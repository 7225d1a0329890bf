package org.rtc.scorm.commit;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.attempt.Result;

/** Reads commits, and takes nothing on trust: browsers send what people make them send. */
public final class CommitReader {
    private static final JsonReaderFactory READERS = Jsons.PROVIDER.createReaderFactory(Map.of());
    private static final Pattern NAME = Pattern.compile("[\\w-]{43}");
    private static final int LONGEST_LOCATION = 1000;
    private static final long TEN_YEARS = 10L * 365 * 24 * 3600;

    private CommitReader() {
    }

    /** @return empty where it is no JSON object of ours */
    static Optional<JsonObject> object(byte[] body) {
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            return Optional.of(reader.readObject());
        } catch (RuntimeException nobodyOfOursSentThis) { // the parser's own for what is nested too deeply is no other
            return Optional.empty();
        }
    }

    /** @return empty where it is no commit */
    public static Optional<Commit> read(JsonObject json) {
        try {
            JsonObject changes = json.getJsonObject("changes");
            JsonObject summary = json.getJsonObject("summary");
            boolean ended = json.getBoolean("ended", false);
            return Optional.of(new Commit(json.getJsonNumber("revision").intValueExact(), changes, result(summary), ended,
                    json.getBoolean("left", false), name(json, changes, summary, ended)));
        } catch (RuntimeException nobodyOfOursSentThis) {
            return Optional.empty();
        }
    }

    private static Result result(JsonObject summary) {
        JsonObject score = summary.get("score") instanceof JsonObject given ? given : JsonValue.EMPTY_JSON_OBJECT;
        String location = summary.get("location") instanceof JsonString text ? text.getString() : null;
        Double seconds = number(summary, "seconds", 0, TEN_YEARS);
        return new Result(word(summary, "completion", Result.COMPLETIONS), word(summary, "success", Result.SUCCESSES),
                number(score, "scaled", -1, 1), number(score, "raw"), number(score, "min"), number(score, "max"),
                number(summary, "progress", 0, 1), seconds == null ? 0 : Math.round(seconds),
                location == null || location.length() <= LONGEST_LOCATION ? location : location.substring(0, LONGEST_LOCATION));
    }

    private static String word(JsonObject json, String name, Set<String> known) {
        String word = json.getString(name);
        if (!known.contains(word)) {
            throw new IllegalArgumentException(name);
        }
        return word;
    }

    private static Double number(JsonObject json, String name) {
        return number(json, name, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private static Double number(JsonObject json, String name, double least, double most) {
        if (!(json.get(name) instanceof JsonNumber given)) {
            return null;
        }
        double number = given.doubleValue();
        if (!(number >= least && number <= most)) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }

    /** The name that the player gave it; of one without a name its content. */
    private static String name(JsonObject json, JsonObject changes, JsonObject summary, boolean ended) {
        String name = json.getString("id", null);
        if (name == null) {
            return fingerprint(changes, summary, ended);
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("id");
        }
        return name;
    }

    private static String fingerprint(JsonObject changes, JsonObject summary, boolean ended) {
        return Jsons.digest(changes.toString().getBytes(StandardCharsets.UTF_8), summary.toString().getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) (ended ? 1 : 0)});
    }
}
