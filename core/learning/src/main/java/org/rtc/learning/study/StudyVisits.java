package org.rtc.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.rtc.learning.outline.CourseView;
import org.rtc.learning.outline.OutlineRow;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.Progress;

/** Remembers when and where a learner was last, and that what only has to be seen was seen. */
@ApplicationScoped
public class StudyVisits {
    /** Seeing somebody again within this time tells nothing new, so nothing is written. */
    private static final Duration SAME_VISIT = Duration.ofMinutes(5);

    @Inject
    EntityManager em;
    @Inject
    Progress progress;
    @Inject
    Viewer viewer;

    @Transactional
    public void course(CourseView course) {
        if (course.enrolled() && old(course)) {
            em.createQuery("update Enrolment e set e.lastSeen = :now where e.courseId = :course and e.personId = :person")
                    .setParameter("now", Instant.now()).setParameter("course", course.id())
                    .setParameter("person", viewer.personId()).executeUpdate();
        }
    }

    @Transactional
    public void item(CourseView course, OutlineRow row, ItemKind kind) {
        if (!course.enrolled()) {
            return;
        }
        if (old(course) || !row.item().equals(course.lastItem())) {
            em.createQuery("update Enrolment e set e.lastSeen = :now, e.lastItem = :item where e.courseId = :course and e.personId = :person")
                    .setParameter("now", Instant.now()).setParameter("item", row.item()).setParameter("course", course.id())
                    .setParameter("person", viewer.personId()).executeUpdate();
        }
        if (kind.completion() == ItemKind.Completion.VIEWED && !row.done()) {
            ItemProgress was = row.progress();
            progress.report(row.item(), viewer.personId(), new ItemProgress(ItemProgress.Status.COMPLETED, was.score(),
                    was.seconds(), 1.0, Math.max(1, was.attempts())));
        }
    }

    private static boolean old(CourseView course) {
        return course.lastSeen() == null || course.lastSeen().isBefore(Instant.now().minus(SAME_VISIT));
    }
}
