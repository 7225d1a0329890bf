package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.rtc.scorm.play.Launches.Want;
import org.rtc.spi.web.Endpoint;

/**
 * {@code /courses/{id}/items/{itemId}/play}: hands over to the player on the content host, with a grant. With
 * {@code ?review} it shows the last attempt that has ended, and records nothing; with {@code ?new} it begins another
 * where the policy allows one. Since attempts may be few, a page of another site, such as a package, begins none: it gets
 * no further than the item's page.
 */
@ApplicationScoped
public class PlayEndpoint implements Endpoint {
    @Inject
    Launches launches;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) {
        response.setHeader("Cache-Control", "no-store");
        String site = request.getHeader("Sec-Fetch-Site");
        response.setHeader("Location", "cross-site".equals(site) || "same-site".equals(site)
                ? "/courses/" + path.get("id") + "/items/" + path.get("itemId")
                : launches.address(path.get("id"), path.get("itemId"), want(request)));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static Want want(HttpServletRequest request) {
        if (request.getParameter("review") != null) {
            return Want.REVIEW;
        }
        return request.getParameter("new") == null ? Want.GO_ON : Want.ANOTHER;
    }
}
