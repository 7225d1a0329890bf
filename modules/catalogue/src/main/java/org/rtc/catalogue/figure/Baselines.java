package org.rtc.catalogue.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;

/** Dated figures to measure growth against; the secretariat keeps them. */
@ApplicationScoped
public class Baselines {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Audit audit;

    public List<Baseline> all() {
        return em.createQuery("select b from CatalogueBaseline b order by b.biennium", Baseline.class).getResultList();
    }

    /** @param biennium its first, odd year @throws Problem 403, 422 */
    @Transactional
    public void set(int biennium, int activities, LocalDate dated, String source) {
        access.require(ActivityAccess.PUBLISH, Scope.NETWORK);
        if (biennium % 2 == 0 || biennium < 1999 || activities < 0 || source.isBlank() || source.length() > 300) {
            throw Problem.invalid("biennium", "catalogue.error.baseline");
        }
        Baseline baseline = em.createQuery("select b from CatalogueBaseline b where b.biennium = :year", Baseline.class)
                .setParameter("year", biennium).getResultStream().findFirst().orElseGet(() -> new Baseline(biennium));
        baseline.set(activities, dated, source);
        em.persist(baseline);
        audit.record("catalogue.baseline.set", Scope.NETWORK, "biennium:" + biennium, Integer.toString(activities));
    }
}
