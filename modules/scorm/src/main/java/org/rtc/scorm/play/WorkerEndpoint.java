package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rtc.scorm.Jsons;
import org.rtc.spi.html.Assets;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/**
 * {@code /scorm/worker.js} of the content host: the service worker of the player's pages, for when there is no line. The
 * page that it makes, its policy and the files that run in it are named here, out of reach of packages.
 */
@ApplicationScoped
public class WorkerEndpoint implements Endpoint {
    public static final String PATH = "/scorm/worker.js";
    private static final String SCRIPT = "/META-INF/resources/assets/scorm/worker.js";

    @Inject
    Assets assets;
    @Inject
    PlayerPage page;
    @Inject
    ContentHost host;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        byte[] script = script(host.origin(request)).getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + Jsons.digest(script) + "\"";
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/javascript;charset=UTF-8");
        response.getOutputStream().write(script);
    }

    private String script(String origin) throws IOException {
        JsonObject given = Jsons.PROVIDER.createObjectBuilder()
                .add("page", page.template())
                .add("policy", page.policy(origin))
                .add("apis", Jsons.PROVIDER.createObjectBuilder()
                        .add("1.2", assets.url("scorm/scorm12.js"))
                        .add("2004", assets.url("scorm/scorm2004.js")))
                .add("exit", host.application() + "/courses/").build();
        try (InputStream code = WorkerEndpoint.class.getResourceAsStream(SCRIPT)) {
            if (code == null) {
                throw Problem.notFound();
            }
            return "self.RTC_PLAYER = " + given + ";\n" + new String(code.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
