package org.rtc.scorm.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.answer.QuestionStatistics.Row;
import org.rtc.scorm.house.School;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;
import org.rtc.testkit.Tx;

/** Difficulty and discrimination, and what it costs to work them out for a large class. */
@RtcTest
class QuestionsTest {
    @Inject
    private School school;
    @Inject
    private Questions questions;
    @Inject
    private EntityManager em;

    @Test
    void difficultyIsTheShareOfRightAnswersAndDiscriminationTheCorrectedPointBiserial() {
        // twelve learners, ever better; q1 tells them apart, q2 does the reverse, q3 is right for all, q4 a survey
        List<Row> rows = new ArrayList<>();
        for (int learner = 0; learner < 12; learner++) {
            rows.add(row(learner, "q1", learner < 6 ? 0 : 1));
            rows.add(row(learner, "q2", learner < 6 ? 1 : 0));
            rows.add(row(learner, "q3", 1));
            rows.add(row(learner, "q4", null));
            rows.add(row(learner, "q5", learner < 5 ? 0 : 1));
            rows.add(row(learner, "q6", learner < 7 ? 0 : 1));
        }

        List<Question> found = QuestionStatistics.of(rows);

        assertThat(found).extracting(Question::id).containsExactly("q1", "q2", "q3", "q4", "q5", "q6");
        assertThat(found.get(0).difficulty()).isEqualTo(0.5);
        assertThat(found.get(0).discrimination()).isEqualTo(pearson(rows, "q1")).isPositive();
        assertThat(found.get(1).discrimination()).isNegative();
        assertThat(found.get(2).difficulty()).isEqualTo(1);
        assertThat(found.get(2).discrimination()).isNull();
        assertThat(found.get(3).difficulty()).isNull();
        assertThat(found.get(3).answered()).isEqualTo(12);
    }

    @Test
    void ofAQuestionAnsweredAgainTheLastAnswerCounts() {
        List<Question> found = QuestionStatistics.of(List.of(row(1, "q", 0), row(1, "q", 1), row(2, "q", 1)));

        assertThat(found).singleElement().satisfies(question -> {
            assertThat(question.answered()).isEqualTo(2);
            assertThat(question.right()).isEqualTo(2);
            assertThat(question.discrimination()).isNull();
        });
    }

    @Test
    void aLargeClassWithFortyQuestionsIsWorkedOutOnceAndThenInAMoment() {
        long item = largeClass(150, 40);

        long begun = System.nanoTime();
        assertThat(questions.questions(item, Questions.Of.LAST)).hasSize(40).allSatisfy(question -> {
            assertThat(question.answered()).isEqualTo(150);
            assertThat(question.difficulty()).isBetween(0.1, 0.9);
        });
        assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);

        assertThat(Sql.count(() -> questions.questions(item, Questions.Of.LAST))).isLessThanOrEqualTo(2);
        begun = System.nanoTime();
        questions.questions(item, Questions.Of.LAST);
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
        List<Questions.Line> lines = new ArrayList<>();
        questions.lines(item).forEachRemaining(piece -> {
            assertThat(piece).hasSizeLessThanOrEqualTo(500);
            lines.addAll(piece);
        });
        assertThat(lines).hasSize(6_000).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.comparing(Questions.Line::attempt).thenComparing(Questions.Line::place));
    }

    private long largeClass(int learners, int asked) {
        long course = school.course();
        long item = school.item(course, School.GOLF_12);
        Tx.run(() -> {
            Number version = (Number) em.createNativeQuery("select id from sc_package where item_id = ?").setParameter(1, item).getSingleResult();
            for (int learner = 0; learner < learners; learner++) {
                em.createNativeQuery("insert into sc_attempt (item_id, person_id, package_id, number, state, revision, completion, success, begun, changed) "
                        + "values (?, ?, ?, 1, ?, 5, 'completed', 'passed', '2026-01-01', '2026-01-01')").setParameter(1, item).setParameter(2, 10_000 + learner)
                        .setParameter(3, version).setParameter(4, state(learner, asked)).executeUpdate();
            }
        });
        return item;
    }

    private static String state(int learner, int asked) {
        StringBuilder values = new StringBuilder();
        IntStream.range(0, asked).forEach(i -> {
            String at = "\"cmi.interactions." + i + ".";
            boolean right = Math.floorMod(learner * 31 + i * 17, 10) < 2 + i % 7;
            values.append(values.length() == 0 ? "" : ",").append(at).append("id\":\"q").append(i).append("\",").append(at).append("type\":\"choice\",")
                    .append(at).append("student_response\":\"").append(right ? "a" : "b").append("\",").append(at).append("result\":\"")
                    .append(right ? "correct" : "wrong").append("\",").append(at).append("latency\":\"00:00:1").append(i % 10).append("\"");
        });
        return "{\"attempt\":{\"items\":{\"item_1\":{\"values\":{" + values + "}}}}}";
    }

    private static Row row(long attempt, String question, Integer right) {
        return new Row(attempt, "part", question, "choice", null, "a", null, right, 5.0);
    }

    /** Worked out another way: from the means of those who were right and of those who were not. */
    private static double pearson(List<Row> rows, String question) {
        List<double[]> pairs = rows.stream().filter(r -> r.question().equals(question)).map(r -> new double[] {r.right(), rows.stream()
                .filter(o -> o.attempt() == r.attempt() && !o.question().equals(question) && o.right() != null).mapToInt(Row::right).sum()}).toList();
        double p = pairs.stream().mapToDouble(x -> x[0]).average().orElseThrow();
        double right = pairs.stream().filter(x -> x[0] == 1).mapToDouble(x -> x[1]).average().orElseThrow();
        double wrong = pairs.stream().filter(x -> x[0] == 0).mapToDouble(x -> x[1]).average().orElseThrow();
        double mean = pairs.stream().mapToDouble(x -> x[1]).average().orElseThrow();
        double spread = Math.sqrt(pairs.stream().mapToDouble(x -> (x[1] - mean) * (x[1] - mean)).average().orElseThrow());
        return Math.round((right - wrong) / spread * Math.sqrt(p * (1 - p)) * 100) / 100.0;
    }
}
