package org.rtc.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;

/** Jobs as administrators see them. */
@ApplicationScoped
public class JobList {
    public static final String PERMISSION = "platform:job:manage";

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Audit audit;
    @Inject
    Jobs jobs;
    @Inject
    JobLocks locks;

    @Transactional
    public List<Row> rows() {
        access.require(PERMISSION, Scope.NETWORK);
        return states();
    }

    /** The same for services of the platform that checked who asks. */
    @Transactional
    public List<Row> states() {
        return em.createQuery("""
                select new org.rtc.platform.job.JobList$Row(
                  j.name, j.due, j.lockedBy, j.lockedUntil, j.began, j.ended, j.millis, j.failures, j.error)
                from JobState j where j.name in :names order by j.name""", Row.class)
                .setParameter("names", jobs.jobs().keySet()).getResultList();
    }

    /** Lets it begin within a second or so, or once its present run has ended. */
    @Transactional
    public void runNow(String name) {
        access.require(PERMISSION, Scope.NETWORK);
        if (!jobs.jobs().containsKey(name) || !locks.makeDue(name, Instant.now())) {
            throw Problem.notFound();
        }
        audit.record("platform.job.run", Scope.NETWORK, "job:" + name, "");
    }

    /** How long after one run the next begins. */
    public Duration every(String name) {
        return KnownJobs.pause(jobs.jobs().get(name));
    }

    /**
     * @param lockedBy where it runs now, or null
     * @param began    of the last run, or null before the first
     * @param millis   how long the last run that ended took
     * @param failures how many runs failed since one went well
     * @param error    of the last run, or null where it went well
     */
    public record Row(String name, Instant due, String lockedBy, Instant lockedUntil, Instant began, Instant ended,
            Long millis, int failures, String error) {
        public boolean running() {
            return lockedBy != null && lockedUntil.isAfter(Instant.now());
        }

        /** Runs so long that it may hang. */
        public boolean stuck() {
            return running() && began.plus(RunningJobs.LONG).isBefore(Instant.now());
        }
    }
}
