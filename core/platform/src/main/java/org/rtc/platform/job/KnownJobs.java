package org.rtc.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.spi.job.Job;

/**
 * The jobs that parts bring, by name. One that cannot be made, says no name or takes another's is left out and logged:
 * it must not keep the others from running.
 */
@ApplicationScoped
public class KnownJobs {
    private static final Logger LOG = Logger.getLogger(KnownJobs.class.getName());
    private static final int LONGEST_NAME = 100;
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration PAUSE_OF_ONE_THAT_CANNOT_TELL = Duration.ofHours(1);

    @Inject
    @Any
    Instance<Job> beans;

    private final Map<String, Job> byName = new TreeMap<>();

    @PostConstruct
    void collect() {
        for (Instance.Handle<Job> bean : beans.handles()) {
            try {
                add(bean.get());
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.SEVERE, "The job " + bean.getBean().getBeanClass().getName() + " is left out", e);
            }
        }
    }

    void add(Job job) {
        String name = job.name();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a job's name has 1 to " + LONGEST_NAME + " characters: " + name);
        }
        if (byName.putIfAbsent(name, job) != null) {
            throw new IllegalArgumentException("another job is called " + name);
        }
    }

    public Map<String, Job> all() {
        return Collections.unmodifiableMap(byName);
    }

    /** How long after the end of one run the next begins. */
    public static Duration pause(Job job) {
        try {
            Duration pause = job.every();
            return pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "The job " + job.name() + " does not say how often it runs", e);
            return PAUSE_OF_ONE_THAT_CANNOT_TELL;
        }
    }
}
