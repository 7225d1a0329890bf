package org.rtc.spi.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtc.spi.text.Lang;

/** Full text in four languages over what the {@link SearchSource}s bring. */
public interface Search {
    /** To be called in the transaction that changed or deleted these things. */
    void changed(String kind, long... ids);

    /**
     * @param words what the person typed; no syntax is needed and none can fail; blank finds everything
     * @param facets exact values, all names must match, any value of each; a name without values is counted only.
     *               Visitors find what is open
     * @param from   first hit to give, from 0
     * @param limit  at most 100
     */
    Hits find(String kind, String words, Lang lang, Map<String, Set<String>> facets, int from, int limit);

    /**
     * @param total  number of all hits
     * @param ids    of this page, best first
     * @param counts for each name asked for, how many hits each value would give, most first; a name that filters is
     *               counted as if it did not, so that other values can be chosen
     */
    record Hits(long total, List<Long> ids, Map<String, Map<String, Integer>> counts) {
    }
}
