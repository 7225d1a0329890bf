package org.rtc.web.route;

import jakarta.servlet.ServletRequest;
import java.util.Map;
import org.rtc.spi.web.Route;

/** The route that a request took, with what its pattern bound. @param part id of the part whose route it is */
public record Routed(String part, Route route, Map<String, String> path) {
    private static final String KEY = Routed.class.getName();

    void attach(ServletRequest request) {
        request.setAttribute(KEY, this);
    }

    /** The route of this request, or null where none was taken (static files, REST). */
    public static Routed of(ServletRequest request) {
        return (Routed) request.getAttribute(KEY);
    }

    /** The same for a map of request attributes. */
    public static Routed of(Map<String, Object> attributes) {
        return (Routed) attributes.get(KEY);
    }
}
