package org.rtc.experts.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtc.experts.profile.Audience;
import org.rtc.experts.profile.ExpertSource;
import org.rtc.experts.profile.ExpertView;
import org.rtc.experts.profile.ExpertViews;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.Lang;

/** Finds experts by words and facets, each reader those who agreed to be found by them. */
@ApplicationScoped
public class Directory {
    private static final int DEEPEST = 1000;
    /** What one can filter by. */
    public static final List<String> FACETS = List.of("topic", "phase", "language", "country", "available");

    @Inject
    Search search;
    @Inject
    ExpertViews views;

    /** @param after {@link Slice#next} of the part before, or null */
    public Found find(String words, Lang lang, Map<String, Set<String>> chosen, String after, int limit) {
        Audience reader = views.reader();
        Map<String, Set<String>> facets = new HashMap<>(chosen);
        facets.put("audience", reader == Audience.OFFICES ? Set.of("everyone", "offices") : Set.of("everyone"));
        int from = Math.min(number(after), DEEPEST);
        Search.Hits hits = search.find(ExpertSource.KIND, words == null ? "" : words, lang, facets, from, limit);
        int next = from + hits.ids().size();
        boolean more = next < hits.total() && next <= DEEPEST && !hits.ids().isEmpty();
        return new Found(new Slice<>(views.shown(hits.ids(), reader), more ? Integer.toString(next) : null), hits.total(), hits.counts());
    }

    /** @throws Problem 404 where there is none whom the reader may see */
    public ExpertView get(long id) {
        return views.shown(List.of(id), views.reader()).stream().findFirst().orElseThrow(Problem::notFound);
    }

    private static int number(String after) {
        return after == null || !after.matches("\\d{1,6}") ? 0 : Integer.parseInt(after);
    }

    /** @param counts by facet and value */
    public record Found(Slice<ExpertView> part, long total, Map<String, Map<String, Integer>> counts) {
    }
}
