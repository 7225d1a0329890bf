package org.rtc.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Flash;
import org.rtc.web.wiring.ResponseHolder;

/** Sentences that the next page shows once; in a short-lived cookie, so that no session is needed. */
@Named("flashes")
@RequestScoped
public class CookieFlash implements Flash {
    private static final String COOKIE = "flash";

    @Inject
    HttpServletRequest request;
    @Inject
    ResponseHolder response;
    @Inject
    Texts texts;
    @Inject
    Viewer viewer;

    private final List<Message> now = new ArrayList<>();
    private boolean read;

    @Override
    public void good(String key, Object... arguments) {
        add(new Message("good", texts.get(viewer.lang(), key, arguments)));
    }

    @Override
    public void error(String key, Object... arguments) {
        add(new Message("error", texts.get(viewer.lang(), key, arguments)));
    }

    @Override
    public void problem(Problem problem) {
        if (problem.errors().isEmpty()) {
            error(problem.key(), problem.arguments());
        } else {
            problem.errors().forEach(e -> error(e.key(), e.arguments()));
        }
    }

    private void add(Message message) {
        now.add(message);
        StringBuilder all = new StringBuilder();
        now.forEach(m -> all.append(m.kind).append(' ').append(m.text).append('\n'));
        set(Base64.getUrlEncoder().withoutPadding().encodeToString(all.toString().getBytes(StandardCharsets.UTF_8)), 60);
    }

    /** What this page shows: of the page before, and of what was done here without leading on. */
    public List<Message> getMessages() {
        if (!read && now.isEmpty()) {
            read = true;
            Cookie[] cookies = request.getCookies();
            if (cookies != null) {
                for (Cookie cookie : cookies) {
                    if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty()) {
                        decode(cookie.getValue());
                    }
                }
            }
        }
        if (!now.isEmpty()) {
            set("", 0);
        }
        return now;
    }

    private void decode(String value) {
        try {
            for (String line : new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split("\n")) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    now.add(new Message("good".equals(line.substring(0, space)) ? "good" : "error", line.substring(space + 1)));
                }
            }
        } catch (IllegalArgumentException notOurs) {
            now.clear();
        }
    }

    private void set(String value, int seconds) {
        HttpServletResponse to = response.get();
        if (to == null || to.isCommitted()) {
            return;
        }
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        to.addCookie(cookie);
    }

    /** @param kind {@code good} or {@code error} */
    public record Message(String kind, String text) {
        public String getKind() {
            return kind;
        }

        public String getText() {
            return text;
        }
    }
}
