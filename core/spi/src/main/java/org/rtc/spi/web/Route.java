package org.rtc.spi.web;

import java.util.Objects;

/**
 * An address, what answers there, and who may ask. The path is a pattern: {@code /courses/{id}} binds one segment,
 * a last {@code /*} lets any further segments pass (readable slugs). The most specific pattern wins.
 *
 * @param view     the Facelets page, such as {@code /catalogue/list.xhtml}; null where an endpoint answers
 * @param endpoint the bean that answers; null where a page does
 * @param guard    who may ask
 * @param host     the host that serves it: uploaded content never shares an origin with the application
 */
public record Route(String path, String view, Class<? extends Endpoint> endpoint, Guard guard, Host host) {
    public enum Host { APPLICATION, CONTENT }

    public Route {
        Objects.requireNonNull(path);
        Objects.requireNonNull(guard);
        if ((view == null) == (endpoint == null)) {
            throw new IllegalArgumentException(path + " needs a view or an endpoint, not both");
        }
    }

    public static Route page(String path, String view, Guard guard) {
        return new Route(path, view, null, guard, Host.APPLICATION);
    }

    public static Route endpoint(String path, Class<? extends Endpoint> endpoint, Guard guard) {
        return new Route(path, null, endpoint, guard, Host.APPLICATION);
    }

    /** Served on the content host alone, where there is no session: the endpoint itself checks what it is given. */
    public static Route content(String path, Class<? extends Endpoint> endpoint) {
        return new Route(path, null, endpoint, Guard.OPEN, Host.CONTENT);
    }
}
