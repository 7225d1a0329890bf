package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rtc.example.quiet.QuietCourses;
import org.rtc.spi.event.EnrolmentChanged;
import org.rtc.spi.notice.Notices;

/** Hears, after the commit, of what happens elsewhere: whoever enrols gets the newest tip. */
@ApplicationScoped
public class WelcomeTip {
    public static final String NOTICE = "example.notice.welcome";

    @Inject
    Tips tips;
    @Inject
    Notices notices;
    @Inject
    QuietCourses quiet;

    @Transactional
    public void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) EnrolmentChanged change) {
        if (change.enrolled() && !quiet.is(change.courseId())) {
            tips.newest(null, 1).forEach(tip -> notices.send(NOTICE, List.of(change.personId()), "/example", tip.text()));
        }
    }
}
