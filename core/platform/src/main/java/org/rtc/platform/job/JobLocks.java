package org.rtc.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * Which node runs which job. A lock holds for a minute and is renewed while the node lives; clocks of nodes may differ
 * by less than that.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JobLocks {
    static final Duration HELD = Duration.ofMinutes(1);

    @Inject
    EntityManager em;

    public void register(String name, Instant now) {
        em.createNativeQuery("INSERT IGNORE INTO pf_job (name, due) VALUES (?1, ?2)")
                .setParameter(1, name).setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).executeUpdate();
    }

    public List<String> due(Instant now) {
        return em.createQuery("""
                select j.name from JobState j
                where j.due <= :now and (j.lockedUntil is null or j.lockedUntil < :now) order by j.due""", String.class)
                .setParameter("now", now).getResultList();
    }

    /** @return whether the job is now this node's to run */
    public boolean take(String name, String node, Instant now) {
        return em.createQuery("""
                update JobState j set j.lockedBy = :node, j.lockedUntil = :until, j.began = :now
                where j.name = :name and j.due <= :now and (j.lockedUntil is null or j.lockedUntil < :now)""")
                .setParameter("node", node).setParameter("until", now.plus(HELD)).setParameter("now", now)
                .setParameter("name", name).executeUpdate() == 1;
    }

    /** Keeps what this node runs; a lock that it did not get free in an error of the database ends by itself. */
    public void renew(String node, Collection<String> running, Instant now) {
        if (!running.isEmpty()) {
            em.createQuery("update JobState j set j.lockedUntil = :until where j.lockedBy = :node and j.name in :running")
                    .setParameter("until", now.plus(HELD)).setParameter("node", node).setParameter("running", running).executeUpdate();
        }
    }

    /** @param error null where the run went well */
    public void free(String name, String node, Run run, Instant due, String error) {
        em.createQuery("""
                update JobState j set j.lockedBy = null, j.lockedUntil = null, j.due = :due, j.ended = :ended,
                  j.millis = :millis, j.error = :error, j.failures = case when :failed = true then j.failures + 1 else 0 end
                where j.name = :name and j.lockedBy = :node""")
                .setParameter("due", due).setParameter("ended", run.ended()).setParameter("millis", run.millis())
                .setParameter("error", error).setParameter("failed", error != null)
                .setParameter("name", name).setParameter("node", node).executeUpdate();
    }

    /** A node that stops cleanly lets others go on at once. */
    public void freeAll(String node) {
        em.createQuery("update JobState j set j.lockedBy = null, j.lockedUntil = null where j.lockedBy = :node")
                .setParameter("node", node).executeUpdate();
    }

    /** @return whether there is such a job */
    public boolean makeDue(String name, Instant now) {
        return em.createQuery("update JobState j set j.due = :now where j.name = :name")
                .setParameter("now", now).setParameter("name", name).executeUpdate() == 1;
    }

    record Run(Instant began, Instant ended) {
        long millis() {
            return Duration.between(began, ended).toMillis();
        }
    }
}
