package org.rtc.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.rtc.spi.job.Job;

/** Forgets changes that every node has followed long ago; a node that was away for longer builds its index anew. */
@ApplicationScoped
public class SearchLogTrim implements Job {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    ChangeLog log;

    @Override
    public String name() {
        return "platform.searchLog";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        log.forget(Instant.now().minus(KEPT));
    }
}
