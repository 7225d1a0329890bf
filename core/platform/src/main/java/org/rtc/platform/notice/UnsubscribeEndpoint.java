package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.rtc.spi.access.Access;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Endpoint;
import org.rtc.spi.web.Flash;

/** The link at the foot of a mail, and the button of mail programs (RFC 8058), which posts and wants no page. */
@ApplicationScoped
public class UnsubscribeEndpoint implements Endpoint {
    @Inject
    Unsubscribe unsubscribe;
    @Inject
    Flash flash;
    @Inject
    Texts texts;
    @Inject
    Access access;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path)
            throws IOException {
        switch (request.getMethod()) {
            case "POST" -> {
                unsubscribe.by(path.get("token"));
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case "GET" -> {
                String kind = unsubscribe.by(path.get("token"));
                flash.good("platform.notice.unsubscribed", texts.get(access.viewer().lang(), kind));
                response.sendRedirect("/");
            }
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
