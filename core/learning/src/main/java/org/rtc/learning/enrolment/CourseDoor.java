package org.rtc.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.rtc.learning.course.EnrolmentMode;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/**
 * The door of a course. Who goes through holds the lock of the course's row to the end of the transaction, so that the
 * last place is given once, and what is read behind the door is what holds now.
 */
@ApplicationScoped
public class CourseDoor {
    @Inject
    EntityManager em;

    /** @throws Problem 404 where there is no such course */
    Terms open(long course) {
        if (em.createNativeQuery("select id from ln_course where id = ? for update").setParameter(1, course).getResultList().isEmpty()) {
            throw Problem.notFound();
        }
        return em.createQuery("""
                select new org.rtc.learning.enrolment.CourseDoor$Terms(c.title, c.published, c.enrolment, c.key, c.enrolUntil,
                  c.zone, c.waitingList, c.createdBy) from Course c where c.id = :id""", Terms.class)
                .setParameter("id", course).getSingleResult();
    }

    /** @return whether there was a place */
    boolean takePlace(long course) {
        return em.createNativeQuery("update ln_course set learners = learners + 1 where id = ? and (capacity is null or learners < capacity)")
                .setParameter(1, course).executeUpdate() == 1;
    }

    void givePlaceBack(long course) {
        em.createNativeQuery("update ln_course set learners = learners - 1 where id = ?").setParameter(1, course).executeUpdate();
    }

    Optional<Enrolment> enrolment(long course, long person) {
        return em.createQuery("select e from Enrolment e where e.courseId = :course and e.personId = :person", Enrolment.class)
                .setParameter("course", course).setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Enrolment> firstWaiting(long course) {
        return em.createQuery("""
                select e from Enrolment e where e.courseId = :course and e.status = :waiting order by e.since, e.id""", Enrolment.class)
                .setParameter("course", course).setParameter("waiting", Enrolment.Status.WAITING).setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** What the course asks of who comes in. */
    public record Terms(LocalizedText title, Boolean published, EnrolmentMode mode, String key, LocalDate until, String zone,
            Boolean waitingList, Long createdBy) {
        boolean over(Instant now) {
            return until != null && now.atZone(ZoneId.of(zone)).toLocalDate().isAfter(until);
        }
    }
}
