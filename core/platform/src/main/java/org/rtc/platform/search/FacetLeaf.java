package org.rtc.platform.search;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** One facet in one segment of the index. */
final class FacetLeaf {
    private final String name;
    private final SortedSetDocValues values;
    private final int[] counts;
    private final boolean[] chosen;
    private long[] here = new long[8];
    private int found;

    /** @param wanted any of these matches; empty matches all */
    FacetLeaf(String name, Set<String> wanted, LeafReader reader) throws IOException {
        this.name = name;
        values = DocValues.getSortedSet(reader, Fields.facet(name));
        counts = new int[(int) values.getValueCount()];
        chosen = wanted.isEmpty() ? null : new boolean[counts.length];
        for (String value : wanted) {
            long ord = values.lookupTerm(new BytesRef(value));
            if (ord >= 0) {
                chosen[(int) ord] = true;
            }
        }
    }

    String name() {
        return name;
    }

    /** Also notes the document's values, for {@link #count()}. */
    boolean matches(int doc) throws IOException {
        boolean match = chosen == null;
        found = values.advanceExact(doc) ? values.docValueCount() : 0;
        if (found > here.length) {
            here = new long[found];
        }
        for (int i = 0; i < found; i++) {
            here[i] = values.nextOrd();
            match |= chosen != null && chosen[(int) here[i]];
        }
        return match;
    }

    void count() {
        for (int i = 0; i < found; i++) {
            counts[(int) here[i]]++;
        }
    }

    void addTo(Map<String, Integer> all) throws IOException {
        for (int ord = 0; ord < counts.length; ord++) {
            if (counts[ord] > 0) {
                all.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Integer::sum);
            }
        }
    }
}
