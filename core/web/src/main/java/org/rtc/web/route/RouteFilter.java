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
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Endpoint;
import org.rtc.spi.web.Flash;
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
    @Any
    transient Instance<Action> actions;
    @Inject
    transient ErrorPages errors;
    @Inject
    transient Flash flash;

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
        Route route = routed.route();
        if (route.endpoint() != null) {
            endpoints.select(route.endpoint()).get().serve(request, response, routed.path());
        } else if (route.action() != null && request.getMethod().equals("POST")) {
            post(routed, request, response, chain);
        } else if (route.view() != null) {
            chain.doFilter(request, response);
        } else {
            throw Problem.notFound();
        }
    }

    private void post(Routed routed, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            String next = actions.select(routed.route().action()).get().post(new PostedForm(request, routed.path()));
            if (next == null) {
                chain.doFilter(request, response);
            } else {
                lead(request, response, next);
            }
        } catch (RuntimeException e) {
            Problem problem = Problem.in(e);
            if (problem == null || problem instanceof SignInNeeded || problem.status() == 404) {
                throw e;
            }
            refuse(problem, routed, request, response, chain);
        }
    }

    /** A script that sent the form asks with {@code Prefer: return=minimal} (RFC 7240) to be told the address: it opens the page itself, once. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String next) throws IOException {
        if ("return=minimal".equals(request.getHeader("Prefer"))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("Location", next);
        } else {
            response.sendRedirect(next);
        }
    }

    private void refuse(Problem problem, Routed routed, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException, ServletException {
        if (routed.route().view() == null) {
            flash.problem(problem);
            response.sendRedirect(cameFrom(request));
        } else {
            request.setAttribute(ErrorPages.PROBLEM, problem);
            ErrorPages.tell(problem, response);
            chain.doFilter(request, response);
        }
    }

    /** The page of ours that the person came from; home where the browser does not tell. */
    private static String cameFrom(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        String own = request.getScheme() + "://" + request.getHeader("Host");
        if (referer == null || !referer.contains("://") || referer.indexOf('/', referer.indexOf("://") + 3) < 0) {
            return "/";
        }
        return referer.startsWith(own + "/") ? referer.substring(own.length()) : "/";
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
