package org.rtc.platform.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rtc.platform.people.entry.Attempts;
import org.rtc.spi.job.Job;

/** Drops attempts that have no effect any more, and what people typed who never confirmed it. */
@ApplicationScoped
public class Tidy implements Job {
    @Inject
    Attempts attempts;

    @Inject
    Registrations registrations;

    @Override
    public String name() {
        return "platform.attempts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        attempts.tidy();
        registrations.tidy();
    }
}
