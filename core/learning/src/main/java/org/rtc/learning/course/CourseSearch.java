package org.rtc.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtc.spi.data.Slice;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.Lang;

/** Finds published courses by words and filters; without either the newest come first. */
@ApplicationScoped
public class CourseSearch {
    private static final int DEEPEST = 1000;

    @Inject
    CourseQueries queries;
    @Inject
    Search search;

    /**
     * @param facets values to filter by, of {@code topic}, {@code language} and {@code provider}
     * @param after  {@link Slice#next} of the part before, or null
     */
    public Found find(String words, Lang lang, Map<String, Set<String>> facets, String after, int limit) {
        boolean all = (words == null || words.isBlank()) && facets.values().stream().allMatch(Set::isEmpty);
        if (all) {
            return new Found(queries.published(number(after, null), limit), null, Map.of());
        }
        int from = Math.min(number(after, 0L).intValue(), DEEPEST);
        Search.Hits hits = search.find(CourseSource.KIND, words == null ? "" : words, lang, facets, from, limit);
        int next = from + hits.ids().size();
        boolean more = next < hits.total() && next <= DEEPEST && !hits.ids().isEmpty();
        List<CourseRow> rows = queries.published(hits.ids());
        return new Found(new Slice<>(rows, more ? Integer.toString(next) : null), hits.total(), hits.counts());
    }

    private static Long number(String after, Long fallback) {
        try {
            return after == null || after.isBlank() ? fallback : Long.valueOf(after);
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** @param total number of all courses found; null where nothing was searched for @param counts by facet and value */
    public record Found(Slice<CourseRow> part, Long total, Map<String, Map<String, Integer>> counts) {
    }
}
