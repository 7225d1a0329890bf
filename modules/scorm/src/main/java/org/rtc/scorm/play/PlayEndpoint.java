package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.rtc.spi.web.Endpoint;

/**
 * {@code /courses/{id}/items/{itemId}/play}: hands over to the player on the content host, with a grant. With
 * {@code ?review} it shows the last attempt that has ended, and records nothing.
 */
@ApplicationScoped
public class PlayEndpoint implements Endpoint {
    @Inject
    Launches launches;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) {
        boolean review = request.getParameter("review") != null;
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", launches.address(path.get("id"), path.get("itemId"), review));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
