package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** Leads to what a notice tells of, and marks it as read. */
@ApplicationScoped
public class OpenNotice implements Endpoint {
    @Inject
    NoticeBox box;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path)
            throws IOException {
        try {
            response.sendRedirect(box.open(Long.parseLong(path.get("id"))));
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }
}
