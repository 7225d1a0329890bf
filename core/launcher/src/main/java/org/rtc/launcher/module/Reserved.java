package org.rtc.launcher.module;

import java.util.Set;

/** First segments of the addresses that belong to the core and the server, and names that would mislead: no ids for modules. */
public final class Reserved {

    private static final Set<String> IDS = Set.of(
            // parts, with and without a descriptor
            "spi", "platform", "learning", "web", "launcher", "testkit", "core", "rtc", "schema",
            // the server and the application as a whole
            "api", "assets", "health", "metrics", "openapi", "r", "error", "index", "favicon", "robots", "sitemap", "static",
            "public", "themes", "theme", "modules", "module", "system",
            // pages of the core
            "admin", "appearance", "login", "logout", "register", "forgotten", "reset", "confirm-email", "first-admin", "profile", "my", "p",
            "notices", "pending", "courses", "forums", "certificates", "certificate", "search", "reports", "feedback", "help", "privacy", "terms",
            "users", "people", "unsubscribe", "u",
            // folders of a web application, on disks that do not tell capitals
            "web-inf", "meta-inf");

    private Reserved() {
    }

    /** Also what begins as themes are called. */
    public static boolean is(String id) {
        return IDS.contains(id) || id.startsWith("theme-");
    }

    static Set<String> ids() {
        return IDS;
    }
}
