package org.rtc.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.rtc.learning.enrolment.Enrolment.Status;
import org.rtc.spi.data.Slice;

/** Who is in which course. */
@ApplicationScoped
public class EnrolmentQueries {
    @Inject
    EntityManager em;

    /** Who is in the course or asks for it, in the order in which they came. @param after id of the part before's last, or 0 */
    public Slice<Row> inCourse(long course, long after, int limit) {
        List<Row> rows = em.createQuery("""
                select new org.rtc.learning.enrolment.EnrolmentQueries$Row(e.id, e.courseId, e.personId, e.status, e.since, e.lastSeen, e.lastItem)
                from Enrolment e where e.courseId = :course and e.status <> :left and e.id > :after order by e.id""", Row.class)
                .setParameter("course", course).setParameter("left", Status.LEFT).setParameter("after", after)
                .setMaxResults(limit + 1).getResultList();
        return Slice.of(rows, limit, Row::id);
    }

    /** A person's courses, the last one seen first. */
    public List<Row> ofPerson(long person, int limit) {
        return em.createQuery("""
                select new org.rtc.learning.enrolment.EnrolmentQueries$Row(e.id, e.courseId, e.personId, e.status, e.since, e.lastSeen, e.lastItem)
                from Enrolment e where e.personId = :person and e.status <> :left
                order by case when e.lastSeen is null then e.since else e.lastSeen end desc""", Row.class)
                .setParameter("person", person).setParameter("left", Status.LEFT).setMaxResults(limit).getResultList();
    }

    public record Row(Long id, Long course, Long person, Status status, Instant since, Instant lastSeen, Long lastItem) {
        public boolean active() {
            return status == Status.ACTIVE;
        }
    }
}
