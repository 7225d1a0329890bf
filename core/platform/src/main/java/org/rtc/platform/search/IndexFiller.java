package org.rtc.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.rtc.spi.module.Brought;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.search.SearchSource;

/** Brings what sources have into an index. A document that its source cannot load is left out, and the log says so. */
@ApplicationScoped
public class IndexFiller {
    private static final Logger LOG = Logger.getLogger(IndexFiller.class.getName());
    private static final int TOGETHER = 200;

    @Inject
    @Any
    Instance<SearchSource> sources;
    @Inject
    SourceReader reader;

    Set<String> kinds() {
        return Set.copyOf(Brought.ask(sources, source -> Stream.of(source.kind())));
    }

    /** All of one kind, anew. */
    void fill(IndexFiles index, String kind) throws IOException {
        index.delete(new Term(Fields.KIND, kind));
        Optional<SearchSource> source = source(kind);
        if (source.isPresent()) {
            List<Long> ids = ids(source.get());
            for (int from = 0; from < ids.size(); from += TOGETHER) {
                update(index, source.get(), ids.subList(from, Math.min(from + TOGETHER, ids.size())));
            }
        }
    }

    private List<Long> ids(SearchSource source) {
        try {
            return reader.ids(source);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Nothing of the kind " + source.kind() + " is in the search", e);
            return List.of();
        }
    }

    /** These of one kind, as they are now; nothing where the part that brought the kind is not here. */
    void update(IndexFiles index, String kind, Collection<Long> ids) throws IOException {
        Optional<SearchSource> source = source(kind);
        if (source.isPresent()) {
            update(index, source.get(), ids);
        }
    }

    private void update(IndexFiles index, SearchSource source, Collection<Long> ids) throws IOException {
        Map<Long, SearchDocument> found = load(source, ids);
        for (Long id : ids) {
            SearchDocument document = found.get(id);
            if (document == null) {
                index.delete(Fields.key(source.kind(), id));
            } else {
                index.put(Fields.key(source.kind(), id), Fields.document(source.kind(), document));
            }
        }
    }

    private Map<Long, SearchDocument> load(SearchSource source, Collection<Long> ids) {
        try {
            return byId(reader.load(source, ids));
        } catch (RuntimeException e) {
            if (ids.size() == 1) {
                LOG.log(Level.WARNING, "Not in the search: " + source.kind() + " " + ids, e);
                return Map.of();
            }
            Map<Long, SearchDocument> each = new HashMap<>();
            ids.forEach(id -> each.putAll(load(source, List.of(id))));
            return each;
        }
    }

    private static Map<Long, SearchDocument> byId(List<SearchDocument> documents) {
        return documents.stream().collect(Collectors.toMap(SearchDocument::id, d -> d, (a, b) -> b));
    }

    private Optional<SearchSource> source(String kind) {
        return Brought.find(sources, source -> source.kind().equals(kind));
    }
}
