package org.rtc.needs.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rtc.spi.job.Job;

/** Opens rounds whose day has come. */
@ApplicationScoped
public class DueRounds implements Job {
    @Inject
    Rounds rounds;

    @Override
    public String name() {
        return "needs.due";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        rounds.openDue();
    }
}
