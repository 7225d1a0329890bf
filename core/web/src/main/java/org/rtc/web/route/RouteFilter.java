package org.rtc.web.route;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.rtc.spi.access.Access;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.SignInNeeded;
import org.rtc.spi.web.Endpoint;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;

/** Leads an address of the application to its page or endpoint; what no route names does not exist. */
public class RouteFilter extends HttpFilter {
    @Inject
    transient RouteTable routes;
    @Inject
    transient Access access;
    @Inject
    @Any
    transient Instance<Endpoint> endpoints;
    @Inject
    transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Unrouted.is(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        try {
            serve(request, response, chain);
        } catch (ServletException | RuntimeException e) {
            errors.show(e, request, response);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Routed> found = routes.find(path(request), Route.Host.APPLICATION);
        Routed routed = found.orElseThrow(Problem::notFound);
        check(routed.route().guard());
        routed.attach(request);
        if (routed.route().endpoint() != null) {
            endpoints.select(routed.route().endpoint()).get().serve(request, response, routed.path());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void check(Guard guard) {
        if (guard.signedIn() && !access.viewer().signedIn()) {
            throw new SignInNeeded();
        }
        if (guard.permission() != null && !access.canSomewhere(guard.permission())) {
            throw new Forbidden();
        }
    }

    /** Decoded by the container, without context path and parameters of segments. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
