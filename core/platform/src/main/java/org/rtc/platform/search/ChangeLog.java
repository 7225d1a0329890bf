package org.rtc.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What changed, in the order of ids; a smaller id may still show after a larger one, as its transaction took longer. */
@ApplicationScoped
public class ChangeLog {
    /** A change of this kind lets all nodes build their index anew. */
    static final String EVERYTHING = "*";
    static final int BATCH = 500;
    private static final int MOST_OPEN = 100;

    @Inject
    EntityManager em;
    @Inject
    Event<Appended> appended;

    /** In the caller's transaction: one statement for up to 500 ids. */
    @Transactional
    void append(String kind, List<Long> ids) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            String rows = ids.subList(from, Math.min(from + BATCH, ids.size())).stream()
                    .map(id -> "(?1, " + id + ", ?2)").collect(Collectors.joining(","));
            em.createNativeQuery("INSERT INTO pf_search_change (kind, ref, created) VALUES " + rows)
                    .setParameter(1, kind).setParameter(2, LocalDateTime.now(ZoneOffset.UTC)).executeUpdate();
        }
        appended.fire(new Appended());
    }

    /** The next changes after a position, and any of those missing before it that came since. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Change> after(long position, Collection<Long> missing) {
        return em.createQuery("""
                select new org.rtc.platform.search.ChangeLog$Change(c.id, c.kind, c.ref) from SearchChange c
                where c.id > :position or c.id in :missing order by c.id""", Change.class)
                .setParameter("position", position).setParameter("missing", missing.isEmpty() ? Set.of(-1L) : missing)
                .setMaxResults(BATCH).getResultList();
    }

    /** First and last id that the log has; 0 where it is empty. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Extent extent() {
        return em.createQuery("select new org.rtc.platform.search.ChangeLog$Extent(min(c.id), max(c.id)) from SearchChange c",
                Extent.class).getSingleResult();
    }

    /** From where to follow an index that is about to be filled: before changes whose transactions may still be open. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long startOfFilling(Instant now) {
        Long recent = em.createQuery("select min(c.id) from SearchChange c where c.created > :since", Long.class)
                .setParameter("since", now.minus(Position.LOOKED_FOR)).getSingleResult();
        return recent == null ? extent().last() : Math.max(0, recent - 1 - MOST_OPEN);
    }

    /** Forgets what is old. The last one stays, so that an index can tell whether it missed any. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(Instant before) {
        em.createQuery("delete from SearchChange c where c.created < :before and c.id < :last")
                .setParameter("before", before).setParameter("last", extent().last()).executeUpdate();
    }

    public record Change(Long id, String kind, Long ref) {
    }

    public record Extent(long first, long last) {
        public Extent(Long first, Long last) {
            this(first == null ? 0 : first.longValue(), last == null ? 0 : last.longValue());
        }
    }

    record Appended() {
    }
}
