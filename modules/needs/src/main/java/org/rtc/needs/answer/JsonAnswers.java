package org.rtc.needs.answer;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.needs.form.Form;
import org.rtc.needs.form.Question;
import org.rtc.needs.form.QuestionKind;
import org.rtc.needs.form.Section;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;

/**
 * Answers as REST gives them: by code of the question a text, a number, a choice, a list of choices, or for a matrix an
 * object of rows, each {@code {"current":1,"wanted":3}}.
 */
record JsonAnswers(List<Question> questions, List<Given> given) {
    /** @throws Problem 422 where a question is not asked or an answer does not fit */
    static JsonAnswers read(Form form, JsonObject answers) {
        List<Question> questions = new ArrayList<>();
        List<FieldError> unknown = new ArrayList<>();
        Map<String, List<String>> fields = new HashMap<>();
        answers.forEach((code, value) -> form.question(code).ifPresentOrElse(q -> {
            questions.add(q);
            if (!fits(q, value)) {
                unknown.add(new FieldError(code, "needs.error.choice"));
            }
            fields(fields, "a." + code, value);
        }, () -> unknown.add(new FieldError(code, "needs.error.noQuestion", code))));
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
        Section all = new Section("rest", null, null, null, questions);
        try {
            return new JsonAnswers(questions, PostedAnswers.read(all, field -> fields.getOrDefault(field, List.of())));
        } catch (Problem wrong) {
            throw Problem.invalid(wrong.errors().stream().map(e -> new FieldError(e.field().substring(2), e.key(), e.arguments())).toList());
        }
    }

    /** A matrix is given by its rows, and nothing else is; no answer always fits. */
    private static boolean fits(Question question, JsonValue value) {
        if (question.kind() != QuestionKind.MATRIX) {
            return !(value instanceof JsonObject);
        }
        return value == JsonValue.NULL || value instanceof JsonObject rows
                && rows.entrySet().stream().allMatch(row -> question.choice(row.getKey()).isPresent() && row.getValue() instanceof JsonObject);
    }

    private static void fields(Map<String, List<String>> fields, String field, JsonValue value) {
        if (value instanceof JsonObject rows) {
            rows.forEach((row, levels) -> {
                if (levels instanceof JsonObject pair) {
                    fields(fields, field + "." + row + ".now", pair.getOrDefault("current", JsonValue.NULL));
                    fields(fields, field + "." + row + ".want", pair.getOrDefault("wanted", JsonValue.NULL));
                }
            });
        } else if (value instanceof JsonArray several) {
            fields.put(field, several.stream().map(JsonAnswers::text).toList());
        } else if (value != JsonValue.NULL) {
            fields.put(field, List.of(text(value)));
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString().strip() : value instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : value.toString();
    }
}
