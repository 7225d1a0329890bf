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
import org.rtc.spi.report.Exports.Sheet;
import org.rtc.spi.report.Format;
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
        List<Sheet> sheets = sheets(name[0], item);
        if (format == Format.XLSX) {
            exports.sendXlsx(response, file, sheets);
        } else if (sheets.size() == 1) {
            exports.sendCsv(response, file, sheets.get(0).columns(), sheets.get(0).rows());
        } else {
            throw Problem.notFound();
        }
    }

    private List<Sheet> sheets(String name, CourseItem item) {
        return switch (name) {
            case "attempts" -> List.of(tables.attempts(item));
            case "questions" -> List.of(tables.questions(item));
            case "answers" -> List.of(tables.answers(item));
            case "results" -> List.of(tables.attempts(item), tables.questions(item), tables.answers(item));
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
