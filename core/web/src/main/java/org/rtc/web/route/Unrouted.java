package org.rtc.web.route;

import java.util.List;

/** Addresses that have servlets of their own: REST, static files, and what the server tells of itself. */
public final class Unrouted {
    private static final List<String> FOLDERS = List.of("/api/", "/assets/", "/r/jakarta.faces.resource/");
    private static final List<String> PLACES = List.of("/health", "/metrics", "/openapi");

    private Unrouted() {
    }

    static boolean is(String uri) {
        return FOLDERS.stream().anyMatch(uri::startsWith) || isServer(uri);
    }

    /** Health, metrics and the description of REST: nothing of a person's, on whatever host a probe asks. */
    public static boolean isServer(String uri) {
        return PLACES.stream().anyMatch(place -> uri.equals(place) || uri.startsWith(place + "/"));
    }
}
