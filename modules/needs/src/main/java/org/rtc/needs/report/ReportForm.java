package org.rtc.needs.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundStatus;
import org.rtc.needs.round.Rounds;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** The form with which a report is published. */
@Named("needsReportForm")
@RequestScoped
public class ReportForm {
    @Inject
    Rounds rounds;
    @Inject
    Reports reports;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;

    private Round round;
    private NeedsReport report;
    private boolean loaded;

    private NeedsReport report() {
        if (!loaded) {
            round = rounds.managed(path.id("id"));
            report = reports.of(round.getId()).orElse(null);
            loaded = true;
        }
        return report;
    }

    public boolean isThere() {
        return report() != null;
    }

    public NeedsReport getReport() {
        return report();
    }

    public boolean isClosed() {
        report();
        return round.status() == RoundStatus.CLOSED;
    }

    public LocalizedText getTitle() {
        return isThere() ? report().getTitle() : round.getTitle();
    }

    public LocalizedText getConclusions() {
        return isThere() ? report().getConclusions() : LocalizedText.EMPTY;
    }

    public String getAudience() {
        return isThere() ? report().getAudience() : NeedsReport.PUBLIC;
    }

    public String getPublished() {
        return words.date(report().getPublished());
    }

    public Map<String, String> getAudiences() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put(NeedsReport.PUBLIC, words.t("needs.audience.public"));
        options.put(NeedsReport.COUNCIL, words.t("needs.audience.council"));
        return options;
    }
}
