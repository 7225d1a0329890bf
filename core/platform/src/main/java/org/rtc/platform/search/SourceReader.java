package org.rtc.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.search.SearchSource;

/** Reads sources, each time in a transaction of its own: what was committed last. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SourceReader {
    public List<SearchDocument> load(SearchSource source, Collection<Long> ids) {
        return source.load(ids);
    }

    public List<Long> ids(SearchSource source) {
        try (Stream<Long> ids = source.ids()) {
            return ids.toList();
        }
    }
}
