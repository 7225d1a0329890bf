package org.rtc.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.rtc.platform.access.Signer;

/** What a form of this session carries, so that no other site can post in its name: {@code #{csrf.token}}. */
@Named("csrf")
@RequestScoped
public class CsrfToken {
    public static final String FIELD = "_csrf";

    @Inject
    HttpServletRequest request;
    @Inject
    Signer signer;

    /** Empty for visitors: they have no session in whose name anything could be posted. */
    public String getToken() {
        HttpSession session = request.getSession(false);
        return session == null ? "" : signer.sign("csrf", session.getId());
    }

    boolean matches(String given) {
        return given != null && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                getToken().getBytes(StandardCharsets.UTF_8));
    }
}
