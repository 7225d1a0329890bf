package org.rtc.scorm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.Courses;
import org.rtc.spi.event.EnrolmentChanged;

/** Who leaves a course saves nothing more in it, whatever grant they still hold; who comes back goes on. */
@ApplicationScoped
public class Leavers {
    @Inject
    EntityManager em;
    @Inject
    Courses courses;

    @Transactional
    public void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) EnrolmentChanged change) {
        List<Long> tried = em.createQuery("select distinct a.itemId from ScormAttempt a where a.personId = :person", Long.class)
                .setParameter("person", change.personId()).getResultList();
        List<Long> here = courses.items(tried).values().stream().filter(item -> item.courseId() == change.courseId())
                .map(CourseItem::id).toList();
        if (!here.isEmpty()) {
            em.createQuery("update ScormAttempt a set a.barred = :barred where a.personId = :person and a.itemId in :items")
                    .setParameter("barred", change.enrolled() ? null : Instant.now()).setParameter("person", change.personId())
                    .setParameter("items", here).executeUpdate();
        }
    }
}
