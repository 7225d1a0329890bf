package org.rtc.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** What runs on this node now. A run that takes suspiciously long is told in the log once, with the place where it is. */
@ApplicationScoped
public class RunningJobs {
    /** After which a run may hang. */
    public static final Duration LONG = Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(RunningJobs.class.getName());

    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    /** @return false where it runs already */
    boolean begin(String name) {
        return runs.putIfAbsent(name, new Run(Instant.now())) == null;
    }

    /** On the thread that does the work. */
    void on(Thread thread, String name) {
        runs.get(name).thread = thread;
    }

    void end(String name) {
        runs.remove(name);
    }

    List<String> names() {
        return List.copyOf(runs.keySet());
    }

    void tellOfLongOnes(Instant now) {
        runs.forEach((name, run) -> {
            if (!run.told && run.thread != null && run.began.plus(LONG).isBefore(now)) {
                run.told = true;
                LOG.log(Level.WARNING, "Job {0} has been running since {1} and may hang; the other jobs go on. It is at\n{2}", new Object[] {name,
                    run.began, Arrays.stream(run.thread.getStackTrace()).map(at -> "\tat " + at).collect(Collectors.joining("\n"))});
            }
        });
    }

    private static final class Run {
        private final Instant began;
        private volatile Thread thread;
        private volatile boolean told;

        Run(Instant began) {
            this.began = began;
        }
    }
}
