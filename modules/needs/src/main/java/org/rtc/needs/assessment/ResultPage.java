package org.rtc.needs.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.Rounds;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.report.Chart;
import org.rtc.spi.web.PagePath;

/** The results of a round as they stand. */
@Named("needsResultPage")
@RequestScoped
public class ResultPage {
    private static final int DRAWN = 10;

    @Inject
    Rounds rounds;
    @Inject
    Assessments assessments;
    @Inject
    Others others;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;

    private Round round;
    private Assessment assessment;
    private Optional<Assessment> earlier;

    @PostConstruct
    void load() {
        round = rounds.seen(path.id("id"));
        assessment = assessments.of(round);
    }

    public boolean isNone() {
        return assessment.topics().isEmpty();
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public String getRate() {
        return words.percent(assessment.asked() == 0 ? 0 : (double) assessment.sent() / assessment.asked());
    }

    public String getMethod() {
        return tables().method();
    }

    private AssessmentTables tables() {
        return new AssessmentTables(assessment, null, round.weights(), assessments.countries(round), words);
    }

    public Chart getChart() {
        List<RankedTopic> drawn = assessment.topics().stream().limit(DRAWN).toList();
        List<Chart.Series> series = new ArrayList<>(List.of(new Chart.Series(words.t("needs.score"), drawn.stream().map(t -> tenth(t.score())).toList())));
        earlier().ifPresent(before -> series.add(new Chart.Series(words.t("needs.before"), drawn.stream()
                .map(t -> before.topic(t.item()).map(was -> tenth(was.score())).orElse(null)).toList())));
        return new Chart(Chart.Kind.HORIZONTAL_BAR, words.t("needs.chart"), drawn.stream().map(t -> words.read(t.name())).toList(), series);
    }

    private static Double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private Optional<Assessment> earlier() {
        if (earlier == null) {
            earlier = assessments.earlier(round);
        }
        return earlier;
    }

    public Fragment getRanking() {
        return new RankingFragment(assessment, earlier().orElse(null), "/needs/rounds/" + round.getId() + "/gaps/topic?item=", words);
    }

    public Fragment getHeat() {
        return new HeatFragment(assessment, assessments.countries(round), words);
    }

    public Fragment getOthers() {
        return new OthersFragment(others.of(round), words);
    }
}
