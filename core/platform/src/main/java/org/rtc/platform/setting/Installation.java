package org.rtc.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;

/** Values that the installation makes up once and keeps for ever; all nodes read the same. */
@ApplicationScoped
public class Installation {
    @Inject
    EntityManager em;

    /** @param maker called where there is no value yet; of two nodes at once, one wins */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String value(String name, Supplier<String> maker) {
        return stored(name).orElseGet(() -> {
            em.createNativeQuery("INSERT IGNORE INTO pf_installation (name, made) VALUES (?1, ?2)")
                    .setParameter(1, name).setParameter(2, maker.get()).executeUpdate();
            return stored(name).orElseThrow();
        });
    }

    private java.util.Optional<String> stored(String name) {
        List<?> rows = em.createNativeQuery("SELECT made FROM pf_installation WHERE name = ?1")
                .setParameter(1, name).getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }
}
