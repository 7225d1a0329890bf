package org.rtc.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rtc.platform.module.Origins;
import org.rtc.spi.event.Started;
import org.rtc.spi.search.SearchSource;

/** Notes with which part each kind came: when the part is gone, nobody else can tell. */
@ApplicationScoped
public class SearchKinds {
    @Inject
    @Any
    Instance<SearchSource> sources;
    @Inject
    Origins origins;
    @Inject
    EntityManager em;

    @Transactional
    void note(@Observes Started started) {
        Map<String, String> known = em.createQuery("select k from SearchKind k", SearchKind.class).getResultStream()
                .collect(Collectors.toMap(SearchKind::kind, SearchKind::part));
        brought().forEach((kind, part) -> {
            if (!part.equals(known.get(kind))) {
                em.merge(new SearchKind(kind, part));
            }
        });
    }

    private Map<String, String> brought() {
        Map<String, String> parts = new TreeMap<>();
        for (Instance.Handle<SearchSource> handle : sources.handles()) {
            origins.of(handle.getBean().getBeanClass()).ifPresent(part -> parts.put(handle.get().kind(), part));
        }
        return parts;
    }
}
