package org.rtc.platform.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;

/**
 * Lets through the documents that all facets match, and counts their values. A document that but one facet keeps out is
 * counted for that facet: so many hits would choosing its value give.
 */
final class FacetCounts extends FilterCollector {
    private final Map<String, Set<String>> asked;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private List<FacetLeaf> leaf = List.of();

    FacetCounts(Map<String, Set<String>> asked, Collector hits) {
        super(hits);
        this.asked = asked;
        asked.keySet().forEach(name -> counts.put(name, new HashMap<>()));
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        finishLeaf();
        List<FacetLeaf> now = new ArrayList<>();
        for (Map.Entry<String, Set<String>> facet : asked.entrySet()) {
            now.add(new FacetLeaf(facet.getKey(), facet.getValue(), context.reader()));
        }
        leaf = now;
        return new FilterLeafCollector(super.getLeafCollector(context)) {
            @Override
            public void collect(int doc) throws IOException {
                FacetLeaf failed = null;
                int failures = 0;
                for (FacetLeaf facet : now) {
                    if (!facet.matches(doc)) {
                        failed = facet;
                        failures++;
                    }
                }
                if (failures == 0) {
                    super.collect(doc);
                    now.forEach(FacetLeaf::count);
                } else if (failures == 1) {
                    failed.count();
                }
            }
        };
    }

    private void finishLeaf() throws IOException {
        for (FacetLeaf facet : leaf) {
            facet.addTo(counts.get(facet.name()));
        }
        leaf = List.of();
    }

    /** By name; values with most hits first. */
    Map<String, Map<String, Integer>> result() throws IOException {
        finishLeaf();
        Comparator<Map.Entry<String, Integer>> most = Map.Entry.<String, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey());
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                facet -> facet.getValue().entrySet().stream().sorted(most)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new))));
    }
}
