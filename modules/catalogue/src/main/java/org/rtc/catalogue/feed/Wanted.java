package org.rtc.catalogue.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rtc.catalogue.activity.ActivityList;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.spi.data.Slice;

/** The list that a feed's address asks for: the same filters as those of the page. */
final class Wanted {
    private static final int PART = 200;

    private Wanted() {
    }

    /** @param when where the address does not say */
    static List<ActivityRow> rows(HttpServletRequest request, ActivityList list, String when, int most) {
        return inParts(request, list, when, Math.min(PART, most)).limit(most).toList();
    }

    /** All of them, fetched part by part as they are taken. */
    static Stream<ActivityRow> all(HttpServletRequest request, ActivityList list, String when) {
        return inParts(request, list, when, PART);
    }

    private static Stream<ActivityRow> inParts(HttpServletRequest request, ActivityList list, String when, int size) {
        Function<String, Slice<ActivityRow>> after = last -> list.find(asked(request, when, last), size).part();
        return Stream.iterate(after.apply(null), Objects::nonNull, part -> part.next() == null ? null : after.apply(part.next()))
                .flatMap(part -> part.items().stream());
    }

    static ActivityList.Asked asked(HttpServletRequest request, String when, String after) {
        Map<String, List<String>> facets = new LinkedHashMap<>();
        ActivityList.FILTERS.forEach(facet -> facets.put(facet, request.getParameterValues(facet) == null ? List.of() : List.of(request.getParameterValues(facet))));
        String asked = request.getParameter("when");
        return new ActivityList.Asked(request.getParameter("query"), asked == null ? when : asked, facets, after);
    }
}
