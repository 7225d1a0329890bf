package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.rtc.spi.job.Job;

/** Sends each who wants it one mail a day with what they were told. */
@ApplicationScoped
public class Digest implements Job {
    @Inject
    DigestMail mail;

    @Override
    public String name() {
        return "platform.digest";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        mail.waiting(Instant.now().minus(Duration.ofDays(1))).forEach(mail::send);
    }
}
