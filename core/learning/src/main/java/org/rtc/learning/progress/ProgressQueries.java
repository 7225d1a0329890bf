package org.rtc.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.spi.course.ItemProgress.Status;

/** How far people are in courses. What is hidden or deleted does not count. */
@ApplicationScoped
public class ProgressQueries {
    private static final Set<Status> DONE = EnumSet.of(Status.COMPLETED, Status.PASSED);
    private static final String COUNTED = """
            i.sectionId = s.id and i.kind in :kinds and i.hidden = false and i.deleted is null
            and s.hidden = false and s.deleted is null\s""";

    @Inject
    EntityManager em;
    @Inject
    ItemKinds kinds;

    /** One person's share of several courses, in two statements however many. */
    public Map<Long, CourseShare> shares(long person, Collection<Long> courses) {
        Map<Long, CourseShare> shares = new HashMap<>();
        if (courses.isEmpty()) {
            return shares;
        }
        Map<Long, Long> done = counts(em.createQuery("select i.courseId, count(i.id) from Item i, Section s, RecordedProgress p where "
                        + COUNTED + "and p.itemId = i.id and p.personId = :person and p.status in :done and i.courseId in :courses group by i.courseId",
                Object[].class).setParameter("kinds", kinds.counted()).setParameter("person", person).setParameter("done", DONE)
                .setParameter("courses", courses).getResultList());
        counts(em.createQuery("select i.courseId, count(i.id) from Item i, Section s where " + COUNTED
                        + "and i.courseId in :courses group by i.courseId", Object[].class)
                .setParameter("kinds", kinds.counted()).setParameter("courses", courses).getResultList())
                .forEach((course, total) -> shares.put(course,
                        new CourseShare(done.getOrDefault(course, 0L).intValue(), total.intValue())));
        return shares;
    }

    /** How many items of one course these people have done, by person. */
    public Map<Long, Long> doneByPerson(long course, Collection<Long> people) {
        return people.isEmpty() ? Map.of() : counts(em.createQuery(
                "select p.personId, count(i.id) from Item i, Section s, RecordedProgress p where " + COUNTED
                        + "and p.itemId = i.id and p.status in :done and p.courseId = :course and p.personId in :people group by p.personId",
                Object[].class).setParameter("kinds", kinds.counted()).setParameter("done", DONE)
                .setParameter("course", course).setParameter("people", people).getResultList());
    }

    /** How many courses each person had finished by then. */
    public Map<Long, Long> finished(Instant until) {
        Map<Long, Long> totals = counts(em.createQuery("select i.courseId, count(i.id) from Item i, Section s where " + COUNTED + "group by i.courseId",
                Object[].class).setParameter("kinds", kinds.counted()).getResultList());
        Map<Long, Long> finished = new HashMap<>();
        em.createQuery("select p.personId, i.courseId, count(i.id) from Item i, Section s, RecordedProgress p where " + COUNTED
                        + "and p.itemId = i.id and p.status in :done and p.changed < :until group by p.personId, i.courseId", Object[].class)
                .setParameter("kinds", kinds.counted()).setParameter("done", DONE).setParameter("until", until)
                .getResultStream().filter(row -> row[2].equals(totals.get((Long) row[1])))
                .forEach(row -> finished.merge((Long) row[0], 1L, Long::sum));
        return finished;
    }

    /** Number of items of the course that count. */
    public int total(long course) {
        return em.createQuery("select count(i.id) from Item i, Section s where " + COUNTED + "and i.courseId = :course", Long.class)
                .setParameter("kinds", kinds.counted()).setParameter("course", course).getSingleResult().intValue();
    }

    private static Map<Long, Long> counts(List<Object[]> rows) {
        Map<Long, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }
}
