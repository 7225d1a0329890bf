package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.SignInNeeded;
import org.rtc.spi.web.Endpoint;

/** {@code /scorm/play/{grant}} of the content host: the player's page. A grant that ran out leads back to get another. */
@ApplicationScoped
public class PlayerEndpoint implements Endpoint {
    @Inject
    Grants grants;
    @Inject
    Boots boots;
    @Inject
    PlayerPage page;
    @Inject
    Attempts attempts;
    @Inject
    ContentHost host;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        Grant grant = grants.verify(path.get("grant")).orElseThrow(SignInNeeded::new);
        if (!host.serves(request, grant.key())) {
            throw Problem.notFound();
        }
        response.setHeader("Cache-Control", "no-store");
        if (grant.expired(Instant.now()) || gone(grant)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", host.application() + grant.path());
            return;
        }
        send(response, grant, path.get("grant"));
    }

    /** An instructor has reset it, or the learner has left the course: the item's page says so, and where to begin anew. */
    private boolean gone(Grant grant) {
        return grant.attempt() != 0
                && attempts.find(grant.attempt()).filter(a -> a.getSetAside() == null && !a.isBarred()).isEmpty();
    }

    private void send(HttpServletResponse response, Grant grant, String token) throws IOException {
        Boot boot = boots.of(grant, token);
        response.setHeader("Content-Security-Policy", page.policy(host.origin(grant.key())));
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.html(boot).getBytes(StandardCharsets.UTF_8));
    }
}
