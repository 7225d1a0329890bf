package org.rtc.platform.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.rtc.spi.job.Job;

/** Counts its runs, or fails, or does what a test wants. */
@ApplicationScoped
public class ProbeJob implements Job {
    private final AtomicInteger runs = new AtomicInteger();
    private volatile Runnable work = () -> { };

    public void does(Runnable other) {
        work = other;
        runs.set(0);
    }

    public int runs() {
        return runs.get();
    }

    @Override
    public String name() {
        return "probe.count";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        runs.incrementAndGet();
        work.run();
    }
}
