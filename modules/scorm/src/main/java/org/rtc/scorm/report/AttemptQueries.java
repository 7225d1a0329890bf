package org.rtc.scorm.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rtc.scorm.attempt.Result;

/** Lists of attempts, without their states. */
@ApplicationScoped
public class AttemptQueries {
    private static final String COLUMNS = "select a.id, a.personId, a.number, p.version, a.completion, a.success, a.scaled, a.raw, "
            + "a.lowest, a.highest, a.measure, a.seconds, a.location, a.begun, a.changed, a.ended, a.setAside "
            + "from ScormAttempt a join ScormPackage p on p.id = a.packageId where a.itemId = :item ";

    /** As {@code Result.percent()} works it out. */
    static final String POINTS = "case when a.scaled is not null then case when a.scaled > 0 then a.scaled * 100 else 0 end "
            + "when a.lowest is not null and a.highest > a.lowest then (a.raw - a.lowest) * 100 / (a.highest - a.lowest) else a.raw end";

    @Inject
    EntityManager em;

    /** Everybody's, those begun last first. @param after id of the attempt after which to go on, or null */
    List<AttemptRow> of(long item, Long after, int limit) {
        return em.createQuery(COLUMNS + "and a.id < :after order by a.id desc", Object[].class).setParameter("item", item)
                .setParameter("after", after == null ? Long.MAX_VALUE : after).setMaxResults(limit)
                .getResultStream().map(AttemptQueries::row).toList();
    }

    /** One page of what is chosen. */
    List<AttemptRow> page(long item, Choice choice, int first, int size) {
        return choice.fill(em.createQuery(COLUMNS + choice.where() + choice.order(), Object[].class)).setParameter("item", item)
                .setFirstResult(first).setMaxResults(size).getResultStream().map(AttemptQueries::row).toList();
    }

    int count(long item, Choice choice) {
        return choice.fill(em.createQuery("select count(a.id) from ScormAttempt a where a.itemId = :item " + choice.where(), Long.class))
                .setParameter("item", item).getSingleResult().intValue();
    }

    /** All that count, by learner and oldest first. */
    List<AttemptRow> counting(long item) {
        return em.createQuery(COLUMNS + "and a.setAside is null order by a.personId, a.number", Object[].class)
                .setParameter("item", item).getResultStream().map(AttemptQueries::row).toList();
    }

    /** Who has any. */
    List<Long> people(long item) {
        return em.createQuery("select distinct a.personId from ScormAttempt a where a.itemId = :item", Long.class)
                .setParameter("item", item).getResultList();
    }

    /** Those of one person that count, the last one first. */
    public List<AttemptRow> of(long item, long person) {
        return em.createQuery(COLUMNS + "and a.personId = :person and a.setAside is null order by a.number desc", Object[].class)
                .setParameter("item", item).setParameter("person", person)
                .getResultStream().map(AttemptQueries::row).toList();
    }

    private static AttemptRow row(Object[] c) {
        Result result = new Result((String) c[4], (String) c[5], (Double) c[6], (Double) c[7], (Double) c[8], (Double) c[9],
                (Double) c[10], (Long) c[11], (String) c[12]);
        return new AttemptRow((Long) c[0], (Long) c[1], (Integer) c[2], (Integer) c[3], result, (Instant) c[13],
                (Instant) c[14], (Instant) c[15], (Instant) c[16]);
    }

    /**
     * Which attempts, in which order.
     *
     * @param people null for everybody
     */
    record Choice(State state, Set<Long> people, Sort sort, boolean descending) {
        private String where() {
            return (people == null ? "" : "and a.personId in :people ") + state.where;
        }

        private String order() {
            String way = descending ? " desc" : "";
            return "order by " + sort.by + way + ", a.id" + way;
        }

        private <T> TypedQuery<T> fill(TypedQuery<T> query) {
            return people == null ? query : query.setParameter("people", people);
        }
    }

    /** What attempts are listed. */
    enum State {
        COUNTING("and a.setAside is null "),
        OPEN("and a.setAside is null and a.ended is null "),
        ENDED("and a.setAside is null and a.ended is not null "),
        SET_ASIDE("and a.setAside is not null "),
        ALL("");

        private final String where;

        State(String where) {
            this.where = where;
        }
    }

    /** What they are listed by. */
    enum Sort {
        BEGUN("a.id"), NUMBER("a.number"), SCORE("coalesce(" + POINTS + ", -1)"), TIME("a.seconds"), CHANGED("a.changed");

        private final String by;

        Sort(String by) {
            this.by = by;
        }
    }
}
