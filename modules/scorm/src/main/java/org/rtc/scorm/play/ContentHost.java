package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Hosts;

/** Where packages and the player run; where each package has a host of its own, only that one serves it. */
@ApplicationScoped
public class ContentHost {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]+");

    @Inject
    Hosts hosts;

    /** Such as {@code https://KEY.content.example.org}. */
    String origin(String key) {
        return hosts.content(key);
    }

    /** Whether the request came to the host of that package. */
    public boolean serves(HttpServletRequest request, String key) {
        String host = request.getHeader("Host");
        return host != null && host.equalsIgnoreCase(URI.create(hosts.content(key)).getAuthority());
    }

    /** The same, and no page of another origin sent it; programs that are no browsers say nothing of that. */
    public boolean sameOrigin(HttpServletRequest request, String key) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        return serves(request, key) && (origin == null || origin.equals(hosts.content(key)))
                && (site == null || site.equals("same-origin"));
    }

    /** Of the package whose host that request came to; of the one content host where there is one. */
    String origin(HttpServletRequest request) {
        String asked = request.getHeader("Host");
        if (asked == null || !HOST.matcher(asked).matches()) {
            throw Problem.notFound();
        }
        return URI.create(hosts.content("x")).getScheme() + "://" + asked.toLowerCase(Locale.ROOT);
    }

    String application() {
        return hosts.application();
    }
}
