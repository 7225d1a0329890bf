package org.rtc.platform.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.search.SearchSource;

/** Documents that a test holds in memory. */
@ApplicationScoped
public class ProbeSource implements SearchSource {
    public static final String KIND = "leaflet";

    private final Map<Long, SearchDocument> documents = new TreeMap<>();
    private final Set<Long> broken = new java.util.TreeSet<>();

    public void clear() {
        documents.clear();
        broken.clear();
    }

    public void put(SearchDocument document) {
        documents.put(document.id(), document);
    }

    public void remove(long id) {
        documents.remove(id);
    }

    public void breaks(long id) {
        broken.add(id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        if (ids.stream().anyMatch(broken::contains)) {
            throw new IllegalStateException("cannot be read");
        }
        return ids.stream().filter(documents::containsKey).map(documents::get).toList();
    }

    @Override
    public Stream<Long> ids() {
        return documents.keySet().stream();
    }
}
