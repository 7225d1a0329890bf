package org.rtc.scorm.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rtc.scorm.answer.Question;
import org.rtc.scorm.view.Words;
import org.rtc.spi.course.ItemProgress.Status;
import org.rtc.spi.report.Chart;

/** The charts of a package's results. */
public final class OverviewCharts {
    private static final List<Status> SHOWN = List.of(Status.PASSED, Status.COMPLETED, Status.IN_PROGRESS, Status.FAILED);
    private static final int LONGEST = 40;

    private OverviewCharts() {
    }

    static Chart status(Overview overview, Words words) {
        return new Chart(Chart.Kind.HORIZONTAL_BAR, words.t("chart.status", overview.done(), overview.learners()), SHOWN.stream().map(words::status).toList(),
                List.of(new Chart.Series(words.t("chart.learners"), SHOWN.stream().map(overview::count).toList())));
    }

    static Chart scores(Overview overview, Words words) {
        List<String> labels = IntStream.range(0, 10).mapToObj(i -> i * 10 + "–" + (i == 9 ? 100 : i * 10 + 9)).toList();
        return new Chart(Chart.Kind.BAR, words.t("chart.scores", words.score(overview.meanScore())), labels,
                List.of(new Chart.Series(words.t("chart.learners"), Arrays.stream(overview.scores()).boxed().toList())));
    }

    /** Share of right answers of each question, as percent. */
    public static Chart difficulty(List<Question> questions, Words words) {
        List<String> labels = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (question.difficulty() != null) {
                String name = question.name();
                labels.add(i + 1 + ". " + (name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…"));
                values.add((double) Math.round(question.difficulty() * 100));
            }
        }
        int hardest = IntStream.range(0, questions.size()).filter(i -> questions.get(i).difficulty() != null).boxed()
                .min(Comparator.comparing(i -> questions.get(i).difficulty())).orElse(0);
        return new Chart(Chart.Kind.HORIZONTAL_BAR, words.t("chart.questions", hardest + 1), labels,
                List.of(new Chart.Series(words.t("question.right"), values)));
    }
}
