package org.rtc.catalogue.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.catalogue.activity.ActivityList;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.spi.data.Slice;

/** The list that a feed's address asks for: the same filters as those of the page. */
final class Wanted {
    private static final List<String> FACETS = List.of("topic", "kind", "mode", "language", "country", "office", "group", "funder", "day");
    private static final int PART = 200;

    private Wanted() {
    }

    /** @param when where the address does not say */
    static List<ActivityRow> rows(HttpServletRequest request, ActivityList list, String when, int most) {
        List<ActivityRow> rows = new ArrayList<>();
        String after = null;
        do {
            Slice<ActivityRow> part = list.find(asked(request, when, after), Math.min(PART, most)).part();
            rows.addAll(part.items());
            after = part.next();
        } while (after != null && rows.size() < most);
        return rows.size() > most ? rows.subList(0, most) : rows;
    }

    static ActivityList.Asked asked(HttpServletRequest request, String when, String after) {
        Map<String, List<String>> facets = new LinkedHashMap<>();
        FACETS.forEach(facet -> facets.put(facet, request.getParameterValues(facet) == null ? List.of() : List.of(request.getParameterValues(facet))));
        String asked = request.getParameter("when");
        return new ActivityList.Asked(request.getParameter("query"), asked == null ? when : asked, facets, after);
    }
}
