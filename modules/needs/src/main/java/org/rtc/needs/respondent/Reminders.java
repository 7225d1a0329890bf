package org.rtc.needs.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rtc.spi.job.Job;
import org.rtc.spi.setting.Settings;

/** Reminds those who have not answered, every so many days. */
@ApplicationScoped
public class Reminders implements Job {
    public static final String DAYS = "needs.remindDays";

    @Inject
    Respondents respondents;
    @Inject
    Settings settings;

    @Override
    public String name() {
        return "needs.remind";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        if (settings.number(DAYS) > 0) {
            respondents.remindAfter(Duration.ofDays(settings.number(DAYS)));
        }
    }
}
