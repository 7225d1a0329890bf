package org.rtc.needs.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.needs.assessment.Assessment;
import org.rtc.needs.assessment.AssessmentTables;
import org.rtc.needs.assessment.HeatFragment;
import org.rtc.needs.assessment.RankingFragment;
import org.rtc.needs.respondent.Turnout;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.web.PagePath;

/** A published report, with the figures of its day. */
@Named("needsReportPage")
@RequestScoped
public class ReportPage {
    @Inject
    Reports reports;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;

    private NeedsReport report;
    private NeedsReport.Figures figures;

    @PostConstruct
    void load() {
        report = reports.read(path.id("id"));
        figures = report.getFigures();
    }

    public NeedsReport getReport() {
        return report;
    }

    public Assessment getAssessment() {
        return figures.assessment();
    }

    public Fragment getConclusions() {
        return words.paragraphs(report.getConclusions());
    }

    public String getPublished() {
        return words.date(report.getPublished());
    }

    public String getRate() {
        Assessment a = figures.assessment();
        return words.percent(a.asked() == 0 ? 0 : (double) a.sent() / a.asked());
    }

    public String getMethod() {
        return new AssessmentTables(figures.assessment(), figures.before(), figures.weights(), Set.of(), words).method();
    }

    public Fragment getRanking() {
        return new RankingFragment(figures.assessment(), figures.before(), null, words);
    }

    public Fragment getHeat() {
        return new HeatFragment(figures.assessment(), countries(figures.assessment()), words);
    }

    static Set<String> countries(Assessment assessment) {
        return assessment.turnout().stream().map(Turnout::country).collect(Collectors.toSet());
    }
}
