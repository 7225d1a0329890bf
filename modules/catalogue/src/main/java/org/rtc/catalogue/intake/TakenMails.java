package org.rtc.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.data.Slice;

/** What came into the box, for who exchanges with others. */
@ApplicationScoped
public class TakenMails {
    @Inject
    EntityManager em;
    @Inject
    Access access;

    /** The newest first. @param after id of the last one of the part before, or null @throws org.rtc.spi.problem.Problem 401, 403 */
    public Slice<TakenMail> list(Long after, int limit) {
        access.require(ActivityAccess.EXCHANGE, Scope.NETWORK);
        List<TakenMail> rows = em.createQuery("select m from CatalogueMail m where m.id < :after order by m.id desc", TakenMail.class)
                .setParameter("after", after == null ? Long.MAX_VALUE : after).setMaxResults(limit + 1).getResultList();
        return Slice.of(rows, limit, TakenMail::getId);
    }
}
