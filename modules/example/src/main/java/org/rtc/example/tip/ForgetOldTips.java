package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rtc.spi.job.Job;

/** Work that runs by itself, on one node at a time. */
@ApplicationScoped
public class ForgetOldTips implements Job {
    static final Duration AGE = Duration.ofDays(365);

    @Inject
    Tips tips;

    @Override
    public String name() {
        return "example.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        tips.forgetOlderThan(AGE);
    }
}
