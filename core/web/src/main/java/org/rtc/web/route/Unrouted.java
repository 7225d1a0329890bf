package org.rtc.web.route;

/** Addresses that have servlets of their own. */
final class Unrouted {
    private Unrouted() {
    }

    static boolean is(String uri) {
        return uri.startsWith("/api/") || uri.startsWith("/assets/") || uri.startsWith("/r/jakarta.faces.resource/");
    }
}
