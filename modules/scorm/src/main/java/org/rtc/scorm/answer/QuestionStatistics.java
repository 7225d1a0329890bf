package org.rtc.scorm.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Difficulty and discrimination of the questions, from one attempt of each learner. */
public final class QuestionStatistics {
    /** With fewer learners a correlation says nothing. */
    public static final int LEAST = 10;
    /** Below it a question tells little apart. (Ebel and Frisbie, Essentials of Educational Measurement, 1991) */
    public static final double LOW = 0.2;
    private static final int MOST_GIVEN = 5;

    private QuestionStatistics() {
    }

    /** @param right 1 or 0; null where it is neither */
    public record Row(long attempt, String part, String question, String kind, String wording, String response, String expected,
            Integer right, Double seconds) {
        Key key() {
            return new Key(part, question);
        }
    }

    private record Key(String part, String question) {
    }

    /** @param rows in the order in which they were answered; where one was answered again, the last counts */
    public static List<Question> of(List<Row> rows) {
        Map<Key, Map<Long, Row>> byQuestion = new LinkedHashMap<>();
        rows.forEach(row -> byQuestion.computeIfAbsent(row.key(), key -> new HashMap<>()).put(row.attempt, row));
        Map<Long, Integer> rightOfAttempt = new HashMap<>();
        byQuestion.values().forEach(answers -> answers.values().stream().filter(row -> row.right != null)
                .forEach(row -> rightOfAttempt.merge(row.attempt, row.right, Integer::sum)));
        List<Question> questions = new ArrayList<>();
        byQuestion.forEach((key, answers) -> questions.add(question(key, List.copyOf(answers.values()), rightOfAttempt)));
        return questions;
    }

    private static Question question(Key key, List<Row> answers, Map<Long, Integer> rightOfAttempt) {
        List<Row> judged = answers.stream().filter(row -> row.right != null).toList();
        var times = answers.stream().map(Row::seconds).filter(Objects::nonNull).mapToDouble(Double::doubleValue).average();
        return new Question(key.part, key.question, first(answers, Row::kind), first(answers, Row::wording), first(answers, Row::expected),
                answers.size(), judged.size(), judged.stream().mapToInt(Row::right).sum(), discrimination(judged, rightOfAttempt),
                times.isPresent() ? times.getAsDouble() : null, given(answers));
    }

    /** Corrected: the question itself is not among those it is compared with. */
    private static Double discrimination(List<Row> judged, Map<Long, Integer> rightOfAttempt) {
        if (judged.size() < LEAST) {
            return null;
        }
        double n = judged.size();
        double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        for (Row row : judged) {
            double right = row.right;
            double others = rightOfAttempt.get(row.attempt) - right;
            x += right;
            y += others;
            xx += right * right;
            yy += others * others;
            xy += right * others;
        }
        double spread = (n * xx - x * x) * (n * yy - y * y);
        return spread <= 1e-9 ? null : Math.round((n * xy - x * y) / Math.sqrt(spread) * 100) / 100.0;
    }

    private static List<Question.Given> given(List<Row> answers) {
        Map<String, List<Row>> byResponse = new LinkedHashMap<>();
        answers.stream().filter(row -> row.response != null && !row.response.isBlank())
                .forEach(row -> byResponse.computeIfAbsent(row.response, response -> new ArrayList<>()).add(row));
        return byResponse.entrySet().stream().map(e -> new Question.Given(e.getKey(), e.getValue().size(),
                        e.getValue().get(0).right == null ? null : e.getValue().get(0).right == 1))
                .sorted(Comparator.comparingInt(Question.Given::times).reversed()).limit(MOST_GIVEN).toList();
    }

    private static String first(List<Row> answers, java.util.function.Function<Row, String> field) {
        return answers.stream().map(field).filter(text -> text != null && !text.isBlank()).findFirst().orElse(null);
    }
}
