package org.rtc.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.rtc.spi.access.Access;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.Lang;

/** Searches this node's index; what is shown of a hit comes from the database. */
@ApplicationScoped
public class LuceneSearch implements Search {
    private static final int FURTHEST = 10_000;
    private static final int LARGEST_PAGE = 100;
    private static final SortField NEWEST = new SortField(Fields.SORT, SortField.Type.LONG, true);
    /** The id ends each order, and so comes with each hit. */
    private static final SortField ID = new SortField(Fields.REF, SortField.Type.LONG, true);
    private static final Sort BY_DATE = new Sort(NEWEST, ID);
    private static final Sort BY_RANK = new Sort(SortField.FIELD_SCORE, NEWEST, ID);

    @Inject
    ChangeLog log;
    @Inject
    NodeIndex index;
    @Inject
    Follower follower;
    @Inject
    Access access;

    @Override
    public void changed(String kind, long... ids) {
        log.append(kind, Arrays.stream(ids).boxed().toList());
    }

    @Override
    public Hits find(String kind, String words, Lang lang, Map<String, Set<String>> facets, int from, int limit) {
        follower.prepareSearch();
        boolean all = access.viewer().signedIn();
        WordsQuery typed = new WordsQuery(words == null ? "" : words, lang);
        try {
            return index.search(searcher -> {
                if (typed.isEmpty()) {
                    return hits(searcher, within(kind, all, new MatchAllDocsQuery()), BY_DATE, facets, from, limit);
                }
                Hits exact = hits(searcher, within(kind, all, typed.all()), BY_RANK, facets, from, limit);
                Query some = typed.some();
                return exact.total() > 0 || some == null ? exact
                        : hits(searcher, within(kind, all, some), BY_RANK, facets, from, limit);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query within(String kind, boolean all, Query query) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(query, Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER);
        if (!all) {
            builder.add(new TermQuery(new Term(Fields.OPEN, Fields.YES)), Occur.FILTER);
        }
        return builder.build();
    }

    private static Hits hits(IndexSearcher searcher, Query query, Sort sort, Map<String, Set<String>> facets, int from,
            int limit) throws IOException {
        int size = Math.max(0, Math.min(limit, LARGEST_PAGE));
        int first = Math.max(0, Math.min(from, FURTHEST));
        TopFieldCollector top = new TopFieldCollectorManager(sort, first + Math.max(size, 1), null, Integer.MAX_VALUE)
                .newCollector();
        Map<String, Map<String, Integer>> counts = Map.of();
        if (facets.isEmpty()) {
            searcher.search(query, top);
        } else {
            FacetCounts counting = new FacetCounts(facets, top);
            searcher.search(query, counting);
            counts = counting.result();
        }
        TopDocs page = top.topDocs(first, size);
        List<Long> ids = Arrays.stream(page.scoreDocs).map(hit -> ((FieldDoc) hit).fields)
                .map(fields -> (Long) fields[fields.length - 1]).toList();
        return new Hits(top.getTotalHits(), ids, counts);
    }
}
