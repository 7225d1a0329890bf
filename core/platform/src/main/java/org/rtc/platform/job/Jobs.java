package org.rtc.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.spi.event.Started;
import org.rtc.spi.job.Job;

/** Starts what is due, each job on a thread of its own: an endless one holds up no other. */
@ApplicationScoped
public class Jobs {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration BEAT = Duration.ofSeconds(15);

    @Inject
    @Any
    Instance<Job> beans;
    @Inject
    Background background;
    @Inject
    JobLocks locks;
    @Inject
    JobRunner runner;
    @Inject
    Node node;

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private Map<String, Job> known;
    private boolean registered;
    private Instant renewed = Instant.MIN;

    @PostConstruct
    void collect() {
        known = beans.stream().collect(Collectors.toMap(Job::name, Function.identity()));
    }

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
            if (job != null && running.add(name)) {
                background.run(() -> runOne(job));
            }
        }
        if (!running.isEmpty() && renewed.isBefore(now.minus(BEAT))) {
            locks.renew(node.id(), now);
            renewed = now;
        }
    }

    private void runOne(Job job) {
        try {
            runner.run(job);
        } finally {
            running.remove(job.name());
        }
    }

    /** Gives each job its row. */
    void register() {
        jobs().keySet().forEach(name -> locks.register(name, Instant.now()));
    }

    /** By name. */
    Map<String, Job> jobs() {
        return known;
    }

    /** Other nodes may go on at once with what ran here. */
    void stop() {
        if (background.on()) {
            background.stop();
            locks.freeAll(node.id());
        }
    }
}
