package org.rtc.learning.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.spi.event.Started;

/** Notes which part each kind came with: when the part is gone, nobody else can tell. */
@ApplicationScoped
public class KindOrigins {
    @Inject
    ItemKinds kinds;
    @Inject
    EntityManager em;

    @Transactional
    void note(@Observes Started started) {
        Map<String, String> known = em.createQuery("select k from KindOrigin k", KindOrigin.class).getResultStream()
                .collect(Collectors.toMap(KindOrigin::kind, KindOrigin::part));
        kinds.all().stream().filter(kind -> !kind.part().equals(known.get(kind.id())))
                .forEach(kind -> em.merge(new KindOrigin(kind.id(), kind.part())));
    }
}
