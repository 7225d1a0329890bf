package org.rtc.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rtc.learning.enrolment.CourseDoor.Terms;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.notice.Notices;

/** Tells people what became of their place. */
@ApplicationScoped
public class EnrolmentNotices {
    private static final String ENROLLED = "learning.notice.enrolled";
    private static final String PLACE = "learning.notice.place";
    private static final String REQUESTED = "learning.notice.requested";

    /** What people can choose to get. */
    public static final List<NoticeKind> KINDS = List.of(new NoticeKind(ENROLLED, true), new NoticeKind(PLACE, true),
            new NoticeKind(REQUESTED, true));

    @Inject
    Notices notices;

    void enrolled(long course, Terms terms, long person) {
        notices.send(ENROLLED, List.of(person), "/courses/" + course, terms.title());
    }

    void place(long course, Terms terms, long person) {
        notices.send(PLACE, List.of(person), "/courses/" + course, terms.title());
    }

    /** To who created the course. */
    void requested(long course, Terms terms, String who) {
        notices.send(REQUESTED, terms.createdBy() == 0 ? List.of() : List.of(terms.createdBy()), "/courses/" + course + "/edit/people", terms.title(), who);
    }
}
