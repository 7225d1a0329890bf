package org.rtc.web.wiring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a reader chose for this browser, each in a cookie of its own for a year: visitors need no session for it. */
@RequestScoped
public class Preferences {
    private static final int YEAR = 365 * 24 * 3600;

    @Inject
    HttpServletRequest request;
    @Inject
    ResponseHolder response;
    @Inject
    Addresses addresses;

    /** As the browser sent it: anything at all; null where it sent none. */
    public String get(String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    /** @param value letters, digits and hyphens; empty to forget the choice */
    public void keep(String name, String value) {
        HttpServletResponse to = response.get();
        if (to == null || to.isCommitted()) {
            return;
        }
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(value.isEmpty() ? 0 : YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(addresses.secure());
        cookie.setAttribute("SameSite", "Lax");
        to.addCookie(cookie);
    }
}
