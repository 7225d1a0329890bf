package org.rtc.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.rtc.spi.access.Tokens;

/** What a form of this session carries, so that no other site can post in its name: {@code #{csrf.token}}. */
@Named("csrf")
@RequestScoped
public class CsrfToken {
    public static final String FIELD = "_csrf";

    @Inject
    HttpServletRequest request;
    @Inject
    Tokens tokens;

    /** Empty for visitors: they have no session in whose name anything could be posted. */
    public String getToken() {
        HttpSession session = request.getSession(false);
        return session == null ? "" : tokens.sign(purpose(session), "", null);
    }

    boolean matches(String given) {
        HttpSession session = request.getSession(false);
        return session != null && tokens.verify(purpose(session), given).isPresent();
    }

    /** The session is part of what the token is for, not of the token: a page never shows the session's id. */
    private static String purpose(HttpSession session) {
        return "web.csrf." + session.getId();
    }
}
