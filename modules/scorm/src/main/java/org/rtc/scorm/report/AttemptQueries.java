package org.rtc.scorm.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.rtc.scorm.attempt.Result;

/** Lists of attempts, without their states. */
@ApplicationScoped
public class AttemptQueries {
    private static final String COLUMNS = "select a.id, a.personId, a.number, p.version, a.completion, a.success, a.scaled, a.raw, "
            + "a.lowest, a.highest, a.measure, a.seconds, a.location, a.begun, a.changed, a.ended "
            + "from ScormAttempt a join ScormPackage p on p.id = a.packageId where a.itemId = :item and ";

    @Inject
    EntityManager em;

    /** Everybody's, those begun last first. @param after id of the attempt after which to go on, or null */
    List<AttemptRow> of(long item, Long after, int limit) {
        return em.createQuery(COLUMNS + "a.id < :after order by a.id desc", Object[].class).setParameter("item", item)
                .setParameter("after", after == null ? Long.MAX_VALUE : after).setMaxResults(limit)
                .getResultStream().map(AttemptQueries::row).toList();
    }

    /** One person's, the last one first. */
    public List<AttemptRow> of(long item, long person) {
        return em.createQuery(COLUMNS + "a.personId = :person order by a.number desc", Object[].class)
                .setParameter("item", item).setParameter("person", person)
                .getResultStream().map(AttemptQueries::row).toList();
    }

    private static AttemptRow row(Object[] c) {
        Result result = new Result((String) c[4], (String) c[5], (Double) c[6], (Double) c[7], (Double) c[8], (Double) c[9],
                (Double) c[10], (Long) c[11], (String) c[12]);
        return new AttemptRow((Long) c[0], (Long) c[1], (Integer) c[2], (Integer) c[3], result, (Instant) c[13],
                (Instant) c[14], (Instant) c[15]);
    }
}
