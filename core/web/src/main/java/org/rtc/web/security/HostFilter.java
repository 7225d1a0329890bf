package org.rtc.web.security;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;
import org.rtc.spi.web.Route;
import org.rtc.web.route.RouteTable;
import org.rtc.web.route.Routed;
import org.rtc.web.route.Unrouted;
import org.rtc.web.wiring.Addresses;

/**
 * Keeps the two hosts apart. The content host serves what parts declared for it and static files of ours; pages asked
 * for there lead to the application's host, and REST answers there to programs alone, never to a page that a package
 * brought (browsers say where a request comes from).
 */
public class HostFilter extends HttpFilter {
    @Inject
    transient Addresses addresses;
    @Inject
    transient RouteTable routes;
    @Inject
    @Any
    transient Instance<Endpoint> endpoints;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = request.getHeader("Host");
        if (host != null && host.equalsIgnoreCase(URI.create(addresses.application()).getAuthority())) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith("/assets/") || Unrouted.isServers(request.getRequestURI())
                || restForProgram(request)) {
            chain.doFilter(request, response);
        } else if (!addresses.isContentHost(host) || !content(request, response)) {
            leadAway(request, response);
        }
    }

    private static boolean restForProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") && request.getHeader("Origin") == null
                && request.getHeader("Sec-Fetch-Site") == null;
    }

    private boolean content(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Routed> found = routes.find(request.getServletPath()
                + (request.getPathInfo() == null ? "" : request.getPathInfo()), Route.Host.CONTENT);
        if (found.isEmpty()) {
            return false;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            endpoints.select(found.get().route().endpoint()).get().serve(request, response, found.get().path());
        } catch (Problem problem) {
            response.sendError(problem.status());
        }
        return true;
    }

    private void leadAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            String query = request.getQueryString();
            response.sendRedirect(addresses.application() + request.getRequestURI() + (query == null ? "" : "?" + query));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
