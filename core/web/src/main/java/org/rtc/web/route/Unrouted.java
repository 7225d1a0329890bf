package org.rtc.web.route;

/** Addresses that have servlets of their own. */
public final class Unrouted {
    private Unrouted() {
    }

    static boolean is(String uri) {
        return uri.startsWith("/api/") || uri.startsWith("/assets/") || uri.startsWith("/r/jakarta.faces.resource/")
                || isServers(uri);
    }

    /** What the server itself answers, to programs that ask by any name of this machine. */
    public static boolean isServers(String uri) {
        return uri.startsWith("/health/") || uri.equals("/health") || uri.equals("/metrics") || uri.startsWith("/metrics/")
                || uri.equals("/openapi") || uri.startsWith("/openapi/");
    }
}
