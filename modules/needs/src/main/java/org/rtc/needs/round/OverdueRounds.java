package org.rtc.needs.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rtc.spi.job.Job;

/** Closes rounds whose deadline is past. */
@ApplicationScoped
public class OverdueRounds implements Job {
    @Inject
    Rounds rounds;

    @Override
    public String name() {
        return "needs.overdue";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        rounds.closeOverdue();
    }
}
