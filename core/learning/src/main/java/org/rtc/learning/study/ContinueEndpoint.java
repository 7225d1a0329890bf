package org.rtc.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.rtc.learning.outline.Study;
import org.rtc.learning.outline.StudyQueries;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** Leads a learner to what comes next in a course, so that pages that list courses need not know. */
@ApplicationScoped
public class ContinueEndpoint implements Endpoint {
    @Inject
    StudyQueries queries;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        Study study = queries.require(id(path.get("id")));
        String course = "/courses/" + study.course().id();
        response.sendRedirect(!study.course().enrolled() ? course
                : study.next().map(row -> course + "/items/" + row.item()).orElse(course));
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }
}
