package org.rtc.scorm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.policy.Policy;
import org.rtc.scorm.policy.Standing;
import org.rtc.scorm.policy.Tried;
import org.rtc.spi.course.Progress;

/** What a learner's attempts at an item come to, by the item's policy; told to the course. */
@ApplicationScoped
public class Standings {
    private static final String TRIED = "select a.personId, a.ended, a.completion, a.success, a.scaled, a.raw, a.lowest, a.highest, "
            + "a.measure, a.seconds, a.location from ScormAttempt a where a.itemId = :item and a.setAside is null ";

    @Inject
    EntityManager em;
    @Inject
    Progress progress;
    @Inject
    Policies policies;

    /** Tells the course, in the transaction that changed an attempt. */
    public void report(long item, long person) {
        List<Tried> tried = em.createQuery(TRIED + "and a.personId = :person order by a.number", Object[].class)
                .setParameter("item", item).setParameter("person", person).getResultStream().map(Standings::tried).toList();
        progress.report(item, person, Standing.of(tried, policies.of(item)));
    }

    /** The time of commits that told the course nothing else, since it goes with the next one that does. */
    @Transactional
    public void catchUp(long person) {
        List<Long> behind = em.createQuery("select distinct a.itemId from ScormAttempt a where a.personId = :person and a.seconds <> a.secondsTold "
                + "and a.setAside is null", Long.class).setParameter("person", person).getResultList();
        for (long item : behind) {
            report(item, person);
            em.createQuery("update ScormAttempt a set a.secondsTold = a.seconds where a.itemId = :item and a.personId = :person")
                    .setParameter("item", item).setParameter("person", person).executeUpdate();
        }
    }

    /** The same for everybody, after the rules changed. */
    public void reportAll(long item) {
        Map<Long, List<Tried>> everybody = new LinkedHashMap<>();
        em.createQuery(TRIED + "order by a.personId, a.number", Object[].class).setParameter("item", item).getResultStream()
                .forEach(row -> everybody.computeIfAbsent((Long) row[0], person -> new ArrayList<>()).add(tried(row)));
        Policy policy = policies.of(item);
        everybody.forEach((person, tried) -> progress.report(item, person, Standing.of(tried, policy)));
    }

    private static Tried tried(Object[] c) {
        return new Tried(c[1] != null, new Result((String) c[2], (String) c[3], (Double) c[4], (Double) c[5], (Double) c[6],
                (Double) c[7], (Double) c[8], (Long) c[9], (String) c[10]));
    }
}
