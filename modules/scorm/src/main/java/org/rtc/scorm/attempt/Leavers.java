package org.rtc.scorm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.Courses;
import org.rtc.spi.event.EnrolmentChanged;
import org.rtc.spi.event.PersonChanged;
import org.rtc.spi.people.People;

/**
 * Who leaves a course, or whose account is closed, saves nothing more, whatever grant they still hold and whichever node
 * they ask: the row that a commit changes says so. Who comes back goes on.
 */
@ApplicationScoped
public class Leavers {
    @Inject
    EntityManager em;
    @Inject
    Courses courses;
    @Inject
    People people;

    @Transactional
    public void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) EnrolmentChanged change) {
        List<Long> here = tried(change.personId()).stream().filter(item -> item.courseId() == change.courseId())
                .map(CourseItem::id).toList();
        bar(change.personId(), here, !change.enrolled() || !people.open(change.personId()));
    }

    @Transactional
    public void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonChanged change) {
        if (change.created()) {
            return;
        }
        long person = change.personId();
        boolean open = people.open(person);
        List<Long> enrolled = open ? courses.enrolledIn(person) : List.of();
        Map<Boolean, List<Long>> items = tried(person).stream().collect(Collectors.partitioningBy(
                item -> enrolled.contains(item.courseId()), Collectors.mapping(CourseItem::id, Collectors.toList())));
        bar(person, items.get(true), false);
        bar(person, items.get(false), true);
    }

    private Collection<CourseItem> tried(long person) {
        return courses.items(em.createQuery("select distinct a.itemId from ScormAttempt a where a.personId = :person", Long.class)
                .setParameter("person", person).getResultList()).values();
    }

    private void bar(long person, List<Long> items, boolean barred) {
        if (!items.isEmpty()) {
            em.createQuery("update ScormAttempt a set a.barred = :barred where a.personId = :person and a.itemId in :items")
                    .setParameter("barred", barred ? Instant.now() : null).setParameter("person", person)
                    .setParameter("items", items).executeUpdate();
        }
    }
}
