package org.rtc.web.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.SignInNeeded;
import org.rtc.spi.problem.TooManyAttempts;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;
import org.rtc.web.wiring.SafeHeaders;

/** What a person sees when an address does not answer as asked: a page with a sentence that helps, never a trace. */
@ApplicationScoped
public class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());
    private static final Route PAGE = Route.page("/error", "/WEB-INF/rtc/error.xhtml", Guard.OPEN);

    /** Attribute with the {@link Problem} to show. */
    public static final String PROBLEM = "rtc.problem";
    /** Attribute with the number under which an unforeseen error is in the log. */
    public static final String REFERENCE = "rtc.reference";

    @Inject
    SafeHeaders safe;

    /** Faces takes all headers away when a page fails in the midst of its making. */
    void show(Exception error, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Problem problem = Problem.in(error);
        if (problem instanceof SignInNeeded && "GET".equals(request.getMethod())) {
            response.sendRedirect("/login?next=" + URLEncoder.encode(target(request), StandardCharsets.UTF_8));
            return;
        }
        if (problem == null) {
            String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            Routed routed = Routed.of(request);
            LOG.log(Level.SEVERE, "Error " + reference + " at " + request.getMethod() + " " + request.getRequestURI()
                    + (routed == null ? "" : " of the part " + routed.part()), error);
            request.setAttribute(REFERENCE, reference);
        }
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        safe.set(response);
        response.setHeader("Cache-Control", "private, no-cache");
        tell(problem, response);
        request.setAttribute(PROBLEM, problem);
        new Routed("web", PAGE, Map.of()).attach(request);
        request.getRequestDispatcher("/r/error").forward(request, response);
    }

    /** The status, and when to come again. */
    static void tell(Problem problem, HttpServletResponse response) {
        response.setStatus(problem == null ? 500 : problem.status());
        if (problem instanceof TooManyAttempts pause) {
            response.setHeader("Retry-After", Long.toString(pause.seconds()));
        }
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
