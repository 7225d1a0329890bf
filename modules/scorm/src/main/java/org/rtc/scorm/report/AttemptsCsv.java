package org.rtc.scorm.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** Everybody's attempts at an item as CSV (RFC 4180, UTF-8), for those who edit the course. */
@ApplicationScoped
public class AttemptsCsv implements Endpoint {
    private static final int PIECE = 500;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader("username", "name", "attempt",
            "package_version", "status", "completion", "success", "score", "seconds", "measure", "location", "begun", "changed", "ended").get();

    @Inject
    Report report;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        CourseItem item = report.item(id(path.get("id")), id(path.get("itemId")));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"attempts-" + item.id() + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        // spreadsheets take UTF-8 for it only with this mark
        response.getWriter().write('\ufeff');
        CSVPrinter csv = new CSVPrinter(response.getWriter(), FORMAT);
        Long after = null;
        do {
            Slice<Report.Row> rows = report.rows(item, after, PIECE);
            for (Report.Row row : rows.items()) {
                print(csv, row);
            }
            after = rows.next() == null ? null : Long.valueOf(rows.next());
        } while (after != null);
        csv.flush();
    }

    private static void print(CSVPrinter csv, Report.Row row) throws IOException {
        AttemptRow a = row.attempt();
        csv.printRecord(row.person() == null ? "" : safe(row.person().username()), row.person() == null ? "" : safe(row.person().name()),
                a.number(), a.version(), a.result().status().name().toLowerCase(Locale.ROOT).replace('_', '-'), a.result().completion(),
                a.result().success(), a.result().percent(), a.result().seconds(), a.result().measure(), safe(a.result().location()),
                a.begun(), a.changed(), a.ended());
    }

    /** A spreadsheet must not take for a formula what people or packages wrote. */
    static String safe(String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }
}
