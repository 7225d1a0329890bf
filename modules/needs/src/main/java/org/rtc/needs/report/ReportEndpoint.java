package org.rtc.needs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.rtc.needs.assessment.AssessmentDocument;
import org.rtc.needs.assessment.AssessmentTables;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.report.Exports;
import org.rtc.spi.report.Format;
import org.rtc.spi.web.Endpoint;

/** A published report as a file, in the reader's language. */
@ApplicationScoped
public class ReportEndpoint implements Endpoint {
    @Inject
    Reports reports;
    @Inject
    Exports exports;
    @Inject
    NeedsWords words;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        if (!path.get("id").matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        NeedsReport report = reports.read(Long.parseLong(path.get("id")));
        NeedsReport.Figures figures = report.getFigures();
        AssessmentTables tables = new AssessmentTables(figures.assessment(), figures.before(), figures.weights(), ReportPage.countries(figures.assessment()), words);
        String name = "needs-report-" + report.getId() + "-" + words.lang().tag();
        String title = words.read(report.getTitle());
        switch (path.get("format")) {
            case "pdf" -> exports.sendPdf(response, name, title, new AssessmentDocument(tables, words).html(title,
                    words.t("needs.report.publishedOn", words.date(report.getPublished())) + "\n" + words.read(report.getConclusions()), List.of()));
            case "xlsx" -> exports.send(response, name, Format.XLSX, tables.all());
            default -> throw Problem.notFound();
        }
    }
}
