package org.rtc.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Steps that are done once in the life of an installation, on one node. */
@ApplicationScoped
public class Beginnings {
    @Inject
    EntityManager em;

    /** Does the step in one transaction with the note that it is done; another node that begins it too waits for the end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void once(String step, Runnable work) {
        int added = em.createNativeQuery("INSERT IGNORE INTO pf_beginning (step, done) VALUES (?1, ?2)")
                .setParameter(1, step).setParameter(2, LocalDateTime.now(ZoneOffset.UTC)).executeUpdate();
        if (added == 1) {
            work.run();
        }
    }

    public boolean done(String step) {
        return !em.createNativeQuery("SELECT step FROM pf_beginning WHERE step = ?1").setParameter(1, step)
                .getResultList().isEmpty();
    }
}
