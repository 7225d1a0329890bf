package org.rtc.spi.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Answers an address that is neither a page nor REST: a download, a feed, a redirect. An {@code @ApplicationScoped}
 * bean. A {@link org.rtc.spi.problem.Problem} that it throws becomes the error page.
 */
public interface Endpoint {
    /** @param path the segments that the route's pattern binds, by name; {@code *} is the rest of the path */
    void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path)
            throws IOException, ServletException;
}
