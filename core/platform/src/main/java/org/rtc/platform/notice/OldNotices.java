package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.rtc.spi.job.Job;
import org.rtc.spi.setting.Settings;

/** Forgets notices that nobody will look for. */
@ApplicationScoped
public class OldNotices implements Job {
    public static final String DAYS = "platform.noticeDays";

    @Inject
    EntityManager em;
    @Inject
    Settings settings;

    @Override
    public String name() {
        return "platform.oldNotices";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run() {
        em.createQuery("delete from Notice n where n.created < :before")
                .setParameter("before", Instant.now().minus(Duration.ofDays(settings.number(DAYS)))).executeUpdate();
    }
}
