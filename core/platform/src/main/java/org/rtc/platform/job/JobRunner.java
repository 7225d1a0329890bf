package org.rtc.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.platform.job.JobLocks.Run;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.job.Job;

/** Runs a job where no other node does, and notes how it went. */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    @Inject
    JobLocks locks;
    @Inject
    Node node;
    @Inject
    RunAs runAs;

    /** @return false where it is not due or runs elsewhere */
    public boolean run(Job job) {
        Instant began = Instant.now();
        if (!locks.take(job.name(), node.id(), began)) {
            return false;
        }
        Throwable failure = runAs.system(() -> attempt(job));
        Instant ended = Instant.now();
        locks.free(job.name(), node.id(), new Run(began, ended), ended.plus(KnownJobs.pause(job)),
                failure == null ? null : Failure.describe(failure));
        return true;
    }

    /** @return what went wrong, or null; strangers throw whatever there is */
    private static Throwable attempt(Job job) {
        try {
            job.run();
            return null;
        } catch (Throwable e) {
            LOG.log(Level.WARNING, "Job " + job.name() + " failed; it is tried again", e);
            return e;
        }
    }
}
