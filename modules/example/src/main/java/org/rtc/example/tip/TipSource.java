package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.search.SearchSource;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Brings tips into the search. */
@ApplicationScoped
public class TipSource implements SearchSource {
    static final String KIND = "tip";

    @Inject
    EntityManager em;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return em.createQuery("select new org.rtc.example.tip.TipRow(t.id, t.text, t.authorId, t.created) from ExampleTip t where t.id in :ids", TipRow.class)
                .setParameter("ids", ids).getResultStream()
                .map(t -> new SearchDocument(t.id(), LocalizedText.of(Lang.ES, t.text()), LocalizedText.EMPTY, LocalizedText.EMPTY,
                        Map.of(), t.created(), true)).toList();
    }

    @Override
    public Stream<Long> ids() {
        return em.createQuery("select t.id from ExampleTip t", Long.class).getResultStream();
    }
}
