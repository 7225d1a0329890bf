package org.rtc.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.shiro.util.ThreadContext;
import org.rtc.platform.access.Principal;
import org.rtc.platform.access.Subjects;
import org.rtc.platform.access.token.ApiTokens;
import org.rtc.platform.rest.ProblemDetails;
import org.rtc.spi.problem.Problem;

/**
 * Tells Shiro which program asks for REST: the person of its token, else nobody. A session cookie counts for nothing
 * here, so that no other site can make a browser act.
 */
public class ApiFilter extends HttpFilter {
    @Inject
    transient ApiTokens tokens;

    @Inject
    transient Subjects subjects;

    @Inject
    transient ProblemDetails details;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getRequestURI().startsWith("/api/v1/")) {
            refuse(response, Problem.notFound());
            return;
        }
        String header = request.getHeader("Authorization");
        Optional<Principal> who = header == null ? Optional.empty() : bearer(header);
        if (header != null && who.isEmpty()) {
            refuse(response, new Problem(401, "platform.token.unknown"));
            return;
        }
        ThreadContext.bind(subjects.of(who.orElse(null)));
        try {
            chain.doFilter(request, response);
        } finally {
            ThreadContext.remove();
        }
    }

    private Optional<Principal> bearer(String header) {
        return header.regionMatches(true, 0, "Bearer ", 0, 7) ? tokens.principal(header.substring(7).strip()) : Optional.empty();
    }

    private void refuse(HttpServletResponse response, Problem problem) throws IOException {
        ProblemDetails.Answer answer = details.of(problem);
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentType(ProblemDetails.TYPE + ";charset=UTF-8");
        response.getWriter().write(answer.json().toString());
    }
}
