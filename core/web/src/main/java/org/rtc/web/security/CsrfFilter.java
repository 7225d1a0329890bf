package org.rtc.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.rtc.web.wiring.Addresses;

/**
 * Lets nobody post in the name of a signed-in person: the browser must not say that the request comes from another
 * site, and it carries the session's token (in the form, or in a header that scripts alone can set). REST needs none:
 * it takes no cookie.
 */
public class CsrfFilter extends HttpFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient Addresses addresses;
    @Inject
    transient CsrfToken csrf;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || request.getRequestURI().startsWith("/api/") || allowed(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean allowed(HttpServletRequest request) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.equals(addresses.application())) {
            return false;
        }
        if (request.getSession(false) == null) {
            return true;
        }
        request.setCharacterEncoding("UTF-8");
        String header = request.getHeader("X-CSRF-Token");
        boolean ajax = "partial/ajax".equals(request.getHeader("Faces-Request"));
        return ajax || csrf.matches(header != null ? header : request.getParameter(CsrfToken.FIELD));
    }
}
