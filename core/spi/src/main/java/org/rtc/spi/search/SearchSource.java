package org.rtc.spi.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Brings one kind of thing into the search. An {@code @ApplicationScoped} bean. */
public interface SearchSource {
    /** Unique, such as {@code course}. */
    String kind();

    /** The documents of these ids as they are now; an id left out is taken out of the index. */
    List<SearchDocument> load(Collection<Long> ids);

    /** All ids, to build an index anew. */
    Stream<Long> ids();
}
