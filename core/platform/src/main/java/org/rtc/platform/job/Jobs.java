package org.rtc.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.spi.event.Started;
import org.rtc.spi.job.Job;

/** Starts what is due, each job on a thread of its own: an endless one holds up no other. */
@ApplicationScoped
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration BEAT = Duration.ofSeconds(15);

    @Inject
    KnownJobs known;
    @Inject
    RunningJobs running;
    @Inject
    Background background;
    @Inject
    JobLocks locks;
    @Inject
    JobRunner runner;
    @Inject
    Node node;

    private boolean registered;
    private Instant renewed = Instant.MIN;

    void start(@Observes Started started) {
        if (background.on()) {
            background.every(LOOK, this::look);
        }
    }

    /** Starts all that is due and renews the locks of what runs here. */
    void look() {
        Instant now = Instant.now();
        if (!registered) {
            register();
            registered = true;
        }
        for (String name : locks.due(now)) {
            Job job = jobs().get(name);
            if (job != null && running.begin(name)) {
                background.run(() -> runOne(name, job));
            }
        }
        if (renewed.isBefore(now.minus(BEAT))) {
            locks.renew(node.id(), running.names(), now);
            renewed = now;
        }
        running.tellOfLongOnes(now);
    }

    private void runOne(String name, Job job) {
        running.on(Thread.currentThread(), name);
        try {
            runner.run(job);
        } finally {
            running.end(name);
        }
    }

    /** Gives each job its row; one that has none is tried again at the next start. */
    void register() {
        jobs().keySet().forEach(name -> {
            try {
                locks.register(name, Instant.now());
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "The job " + name + " cannot be registered and does not run", e);
            }
        });
    }

    /** By name. */
    Map<String, Job> jobs() {
        return known.all();
    }

    /** Other nodes may go on at once with what ran here. */
    void stop() {
        if (background.on()) {
            background.stop();
            locks.freeAll(node.id());
        }
    }
}
