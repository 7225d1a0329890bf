package org.rtc.scorm.answer;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.attempt.Result;

/** Reads the interactions and objectives out of an attempt's state: {@code cmi.interactions.n.…} of each part. */
public final class AnswerReader {
    /** No test asks more; content that goes on for ever stops here. */
    private static final int MOST = 2000;
    private static final Pattern INTERACTION = Pattern.compile("cmi\\.interactions\\.(\\d{1,5})\\.(.+)");
    private static final Pattern OBJECTIVE = Pattern.compile("cmi\\.objectives\\.(\\d{1,5})\\.(.+)");

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,12}(\\.\\d{0,12})?");

    private AnswerReader() {
    }

    /** In the order of the parts and of their interactions. @param state of the attempt, as JSON */
    public static List<Answer> answers(String state) {
        List<Answer> answers = new ArrayList<>();
        parts(state).forEach((part, values) -> numbered(values, INTERACTION).values().stream().limit(MOST - answers.size())
                .forEach(fields -> answers.add(Answer.of(part, answers.size(), fields))));
        return answers;
    }

    public static List<Goal> goals(String state) {
        List<Goal> goals = new ArrayList<>();
        parts(state).forEach((part, values) -> numbered(values, OBJECTIVE).values().stream().limit(MOST - goals.size())
                .forEach(fields -> goals.add(new Goal(part, fields))));
        return goals;
    }

    /** The data model of each part, by the part's identifier. */
    public static Map<String, JsonObject> parts(String state) {
        Map<String, JsonObject> parts = new java.util.LinkedHashMap<>();
        if (Jsons.object(state).get("attempt") instanceof JsonObject attempt && attempt.get("items") instanceof JsonObject items) {
            items.forEach((id, item) -> {
                if (item instanceof JsonObject one && one.get("values") instanceof JsonObject values) {
                    parts.put(id, values);
                }
            });
        }
        return parts;
    }

    /** Fields by name of each entry, by its number. */
    private static Map<Integer, Map<String, String>> numbered(JsonObject values, Pattern pattern) {
        Map<Integer, Map<String, String>> entries = new TreeMap<>();
        values.forEach((element, value) -> {
            Matcher named = pattern.matcher(element);
            if (named.matches()) {
                entries.computeIfAbsent(Integer.valueOf(named.group(1)), n -> new TreeMap<>()).put(named.group(2), text(value));
            }
        });
        return entries;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    /** An objective as content reported it. @param fields such as {@code id}, {@code status}, {@code score.raw} */
    public record Goal(String part, Map<String, String> fields) {
        public String id() {
            return fields.getOrDefault("id", "");
        }

        /** In the words of the standard; both are there in SCORM 2004. */
        public String status() {
            String success = fields.getOrDefault("success_status", fields.getOrDefault("status", ""));
            return success.isEmpty() || success.equals("unknown") ? fields.getOrDefault("completion_status", success) : success;
        }

        /** What it is about, where content said so, else its identifier. */
        public String name() {
            return Answer.name(Responses.plain(fields.get("description")), id());
        }

        /** 0 to 100, or null where none was given. */
        public Double score() {
            return new Result("unknown", "unknown", number("score.scaled"), number("score.raw"), number("score.min"), number("score.max"), null, 0, null).percent();
        }

        private Double number(String field) {
            String text = fields.getOrDefault(field, "").strip();
            return NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
        }
    }
}
