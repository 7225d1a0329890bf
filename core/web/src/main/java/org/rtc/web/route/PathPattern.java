package org.rtc.web.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pattern such as {@code /courses/{id}/items/{itemId}/*}. Fixed segments weigh more than bound ones. */
final class PathPattern {
    private final List<String> segments;
    private final boolean open;

    PathPattern(String pattern) {
        List<String> all = split(pattern);
        open = !all.isEmpty() && all.get(all.size() - 1).equals("*");
        segments = open ? all.subList(0, all.size() - 1) : all;
    }

    static List<String> split(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }

    /** What it binds, or null where the path does not match. */
    Map<String, String> match(List<String> path) {
        if (path.size() < segments.size() || (!open && path.size() > segments.size())) {
            return null;
        }
        Map<String, String> bound = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (segment.startsWith("{")) {
                bound.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return null;
            }
        }
        if (open) {
            bound.put("*", String.join("/", path.subList(segments.size(), path.size())));
        }
        return bound;
    }

    /** Greater is more specific: fixed segments, then bound ones, then closed before open. */
    int weight() {
        int weight = open ? 0 : 1;
        for (String segment : segments) {
            weight += segment.startsWith("{") ? 10 : 100;
        }
        return weight;
    }

    String first() {
        return segments.isEmpty() ? "" : segments.get(0);
    }
}
