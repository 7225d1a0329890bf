package org.rtc.platform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.report.Exports;
import org.rtc.spi.report.Format;
import org.rtc.spi.report.Report;
import org.rtc.spi.web.Endpoint;

/** A report as a file: {@code /reports/{id}/NAME.xlsx} with the choices of its page; the ending says which file. */
@ApplicationScoped
public class ReportFile implements Endpoint {
    @Inject
    Reports reports;

    @Inject
    Exports exports;

    static String name(Report report) {
        return report.id().substring(report.id().lastIndexOf('.') + 1);
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        Report report = reports.require(path.get("id"));
        String ending = path.get("file").substring(path.get("file").lastIndexOf('.') + 1);
        Format format = Stream.of(Format.values()).filter(each -> each.id().equals(ending)).findFirst().orElseThrow(Problem::notFound);
        Map<String, String> chosen = new LinkedHashMap<>();
        report.parameters().forEach(parameter -> chosen.put(parameter.name(), request.getParameter(parameter.name())));
        exports.send(response, name(report), format, List.of(reports.table(report, chosen)));
    }
}
