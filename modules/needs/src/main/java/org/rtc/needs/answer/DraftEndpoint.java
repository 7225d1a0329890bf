package org.rtc.needs.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** Takes what the script saves while people type: 200 with the marks of what was written, else the status that says why not. */
@ApplicationScoped
public class DraftEndpoint implements Endpoint {
    @Inject
    Answers answers;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        if (!request.getMethod().equals("POST")) {
            throw Problem.notFound();
        }
        try {
            JsonObjectBuilder marks = Json.createObjectBuilder();
            answers.save(path.get("key"), String.valueOf(request.getParameter("section")), field -> values(request, field)).forEach(marks::add);
            response.setContentType("application/json");
            response.getWriter().write(marks.build().toString());
        } catch (RuntimeException e) {
            Problem problem = Problem.in(e);
            if (problem == null) {
                throw e;
            }
            response.setStatus(problem.status());
        }
    }

    private static List<String> values(HttpServletRequest request, String field) {
        String[] values = request.getParameterValues(field);
        return values == null ? List.of() : java.util.Arrays.stream(values).map(v -> v.replace("\r\n", "\n").replace("\0", "").strip()).toList();
    }
}
