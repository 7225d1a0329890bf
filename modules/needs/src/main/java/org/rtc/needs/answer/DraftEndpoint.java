package org.rtc.needs.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** Takes what the script saves while people type: 204 when it is kept, else the status that says why not. */
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
            answers.save(path.get("key"), String.valueOf(request.getParameter("section")), field -> values(request, field));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
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
