package org.rtc.learning.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.learning.enrolment.Participants;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** The people of a course as a spreadsheet reads them (RFC 4180, UTF-8 with a byte order mark). */
@ApplicationScoped
public class PeopleCsv implements Endpoint {
    private static final int PART = 500;

    @Inject
    Participants participants;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        if (!path.get("id").matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        long course = Long.parseLong(path.get("id"));
        Slice<Participants.Row> part = participants.part(course, 0, PART);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"course-" + course + ".csv\"");
        PrintWriter out = response.getWriter();
        out.write("\uFEFF");
        line(out, "username", "name", "country", "status", "since", "last_seen", "done", "total", "percent");
        for (;;) {
            part.items().forEach(row -> line(out, row.person().username(), row.person().name(), row.person().country(), row.status().id(),
                    row.since(), row.lastSeen(), row.share().done(), row.share().total(), row.share().percent()));
            if (part.next() == null) {
                return;
            }
            part = participants.part(course, Long.parseLong(part.next()), PART);
        }
    }

    private static void line(PrintWriter out, Object... cells) {
        out.write(Stream.of(cells).map(PeopleCsv::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    /** Quoted; what a spreadsheet would take for a formula is made text. */
    static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
