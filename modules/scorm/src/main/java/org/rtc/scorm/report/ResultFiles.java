package org.rtc.scorm.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.report.Exports;
import org.rtc.spi.report.Format;
import org.rtc.spi.report.Table;
import org.rtc.spi.web.Endpoint;

/**
 * {@code …/results/{name}}: the results of an item to take away: {@code attempts.csv}, {@code questions.csv},
 * {@code answers.csv}, and all of them as {@code results.xlsx}. For those who edit the course.
 */
@ApplicationScoped
public class ResultFiles implements Endpoint {
    @Inject
    Report report;
    @Inject
    ResultTables tables;
    @Inject
    Exports exports;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        CourseItem item = report.item(id(path.get("id")), id(path.get("itemId")));
        response.setHeader("Cache-Control", "no-store");
        String[] name = path.get("name").split("\\.", 2);
        Format format = format(name.length == 2 ? name[1] : "");
        String file = name[0] + "-" + item.id();
        if (format == Format.CSV) {
            csv(response, file, name[0], item);
        } else {
            exports.send(response, file, format, tables(name[0], item));
        }
    }

    /** Row by row, for as many as there are. */
    private void csv(HttpServletResponse response, String file, String name, CourseItem item) throws IOException {
        switch (name) {
            case "attempts" -> exports.sendCsv(response, file, tables.attemptColumns(), tables.attemptRows(item));
            case "answers" -> exports.sendCsv(response, file, tables.answerColumns(), tables.answerRows(item));
            case "questions" -> exports.send(response, file, Format.CSV, List.of(tables.questions(item)));
            default -> throw Problem.notFound();
        }
    }

    private List<Table> tables(String name, CourseItem item) {
        return switch (name) {
            case "attempts" -> List.of(tables.attempts(item));
            case "questions" -> List.of(tables.questions(item));
            case "answers" -> List.of(tables.answers(item));
            case "results" -> tables.all(item);
            default -> throw Problem.notFound();
        };
    }

    private static Format format(String ending) {
        return switch (ending.toLowerCase(Locale.ROOT)) {
            case "csv" -> Format.CSV;
            case "xlsx" -> Format.XLSX;
            default -> throw Problem.notFound();
        };
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }
}
