package org.rtc.platform.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rtc.spi.html.Html;

/** The link to the next part of a list, with the filters at work. */
public final class Pager {
    private Pager() {
    }

    /** @param next key of the next part; nothing is written where it is null @param label of the navigation */
    public static void write(Html html, String path, Map<String, String> filters, String next, String label, String words) {
        if (next != null) {
            html.open("nav", "class", "pager", "aria-label", label)
                    .open("a", "class", "btn", "rel", "next", "href", path + "?" + query(filters) + "after=" + encode(next))
                    .text(words).icon("right").close().close();
        }
    }

    private static String query(Map<String, String> filters) {
        StringBuilder query = new StringBuilder();
        filters.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                query.append(name).append('=').append(encode(value)).append('&');
            }
        });
        return query.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
