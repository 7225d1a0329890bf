package org.rtc.spi.web;

import java.util.Objects;

/**
 * An address, what answers there, and who may ask. The path is a pattern: {@code /courses/{id}} binds one segment,
 * a last {@code /*} lets any further segments pass (readable slugs). The most specific pattern wins.
 *
 * @param view     the Facelets page that answers GET, such as {@code /catalogue/list.xhtml}; null where there is none
 * @param action   what POST of the page's plain form does; null where nothing is posted, or in a working page, whose
 *                 components post by themselves
 * @param endpoint what answers instead of a page and an action; null where these do
 * @param working  whether the page uses Faces components in full, with view state and PrimeFaces
 * @param guard    who may ask
 * @param host     the host that serves it: uploaded content never shares an origin with the application
 */
public record Route(String path, String view, Class<? extends Action> action, Class<? extends Endpoint> endpoint,
        boolean working, Guard guard, Host host) {
    public enum Host { APPLICATION, CONTENT }

    public Route {
        Objects.requireNonNull(path);
        Objects.requireNonNull(guard);
        if ((view == null && action == null) == (endpoint == null)) {
            throw new IllegalArgumentException(path + " needs a page, an action or an endpoint");
        }
    }

    /** A reader's page: plain HTML from {@code /WEB-INF/rtc/shell.xhtml}, without session and view state. */
    public static Route page(String path, String view, Guard guard) {
        return new Route(path, view, null, null, false, guard, Host.APPLICATION);
    }

    /** A page where few work, with PrimeFaces in full, from {@code /WEB-INF/rtc/work.xhtml}. */
    public static Route work(String path, String view, Guard guard) {
        return new Route(path, view, null, null, true, guard, Host.APPLICATION);
    }

    /** A page with a plain HTML form that posts to its own address. */
    public static Route form(String path, String view, Class<? extends Action> action, Guard guard) {
        return new Route(path, view, action, null, false, guard, Host.APPLICATION);
    }

    /** An address that is only posted to, from a button of some page. */
    public static Route action(String path, Class<? extends Action> action, Guard guard) {
        return new Route(path, null, action, null, false, guard, Host.APPLICATION);
    }

    public static Route endpoint(String path, Class<? extends Endpoint> endpoint, Guard guard) {
        return new Route(path, null, null, endpoint, false, guard, Host.APPLICATION);
    }

    /** Served on the content host alone, where there is no session: the endpoint itself checks what it is given. */
    public static Route content(String path, Class<? extends Endpoint> endpoint) {
        return new Route(path, null, null, endpoint, false, Guard.OPEN, Host.CONTENT);
    }
}
