package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rtc.spi.job.Job;
import org.rtc.spi.notice.Notices;
import org.rtc.spi.search.Search;
import org.rtc.spi.setting.Settings;

/** Asks experts once a year whether all is still so; who does not answer is hidden until they do. */
@ApplicationScoped
public class Freshness implements Job {
    public static final String NOTICE = "experts.notice.fresh";
    public static final String DAYS = "experts.freshDays";
    public static final String GRACE = "experts.graceDays";
    private static final int AT_ONCE = 200;
    private static final Duration AGAIN = Duration.ofDays(30);

    @Inject
    EntityManager em;
    @Inject
    Settings settings;
    @Inject
    Notices notices;
    @Inject
    Search search;

    @Override
    public String name() {
        return "experts.freshness";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run() {
        Instant now = Instant.now();
        Instant due = now.minus(Duration.ofDays(settings.number(DAYS)));
        Instant late = due.minus(Duration.ofDays(settings.number(GRACE)));
        for (Expert expert : em.createQuery("""
                select e from Expert e where e.confirmed < :due and e.lapsed = false and e.audience <> :nobody
                and (e.reminded is null or e.reminded < :again or e.confirmed < :late) order by e.confirmed""", Expert.class)
                .setParameter("due", due).setParameter("again", now.minus(AGAIN)).setParameter("late", late)
                .setParameter("nobody", Audience.NOBODY).setMaxResults(AT_ONCE).getResultList()) {
            if (expert.getConfirmed().isBefore(late)) {
                expert.lapse();
                search.changed(ExpertSource.KIND, expert.getId());
            }
            expert.remind(now);
            notices.send(NOTICE, List.of(expert.getPersonId()), "/experts/me", Integer.toString(settings.number(GRACE)));
        }
    }
}
