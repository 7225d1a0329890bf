package org.rtc.learning.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtc.learning.course.CourseAccess;
import org.rtc.learning.course.CourseQueries;
import org.rtc.learning.enrolment.Enrolment;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.Courses;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Courses as other parts may know them. */
@ApplicationScoped
public class CourseItems implements Courses {
    @Inject
    CourseQueries rows;
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    CourseAccess courses;
    @Inject
    ItemKinds kinds;

    @Override
    public Optional<CourseItem> item(long itemId) {
        return em.createQuery("""
                select new org.rtc.spi.course.CourseItem(i.id, i.courseId, i.kind, i.title) from Item i
                where i.id = :id and i.deleted is null""", CourseItem.class)
                .setParameter("id", itemId).getResultStream().findFirst();
    }

    @Override
    public Map<Long, CourseItem> items(Collection<Long> ids) {
        Map<Long, CourseItem> found = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("""
                    select new org.rtc.spi.course.CourseItem(i.id, i.courseId, i.kind, i.title) from Item i
                    where i.id in :ids and i.deleted is null""", CourseItem.class)
                    .setParameter("ids", ids).getResultList().forEach(item -> found.put(item.id(), item));
        }
        return found;
    }

    @Override
    public Map<Long, LocalizedText> titles(Collection<Long> ids) {
        Map<Long, LocalizedText> found = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select c.id, c.title from Course c where c.id in :ids", Object[].class)
                    .setParameter("ids", ids).getResultList().forEach(row -> found.put((Long) row[0], (LocalizedText) row[1]));
        }
        return found;
    }

    @Override
    public CourseItem requireStudy(long itemId) {
        long person = access.requirePerson();
        Standing standing = em.createQuery("""
                select new org.rtc.learning.outline.CourseItems$Standing(i.id, i.courseId, i.kind, i.title,
                  c.published, i.hidden, s.hidden, e.status, a.title, a.kind, a.hidden, a.deleted, p.status)
                from Item i join Section s on s.id = i.sectionId join Course c on c.id = i.courseId
                  left join Enrolment e on e.courseId = i.courseId and e.personId = :person
                  left join Item a on a.id = i.after
                  left join RecordedProgress p on p.itemId = i.after and p.personId = :person
                where i.id = :id and i.deleted is null and s.deleted is null""", Standing.class)
                .setParameter("id", itemId).setParameter("person", person).getResultStream().findFirst().orElseThrow(Problem::notFound);
        if (!standing.opens(kinds) && !courses.mayEdit(standing.course)) {
            throw standing.refusal(access);
        }
        return new CourseItem(standing.id, standing.course, standing.kind, standing.title);
    }

    @Override
    public boolean enrolled(long courseId, long personId) {
        return !em.createQuery("select e.id from Enrolment e where e.courseId = :course and e.personId = :person and e.status = :active",
                Long.class).setParameter("course", courseId).setParameter("person", personId)
                .setParameter("active", Enrolment.Status.ACTIVE).getResultList().isEmpty();
    }

    @Override
    public List<Long> enrolledIn(long personId) {
        return em.createQuery("select e.courseId from Enrolment e where e.personId = :person and e.status = :active order by e.id desc",
                Long.class).setParameter("person", personId).setParameter("active", Enrolment.Status.ACTIVE).getResultList();
    }

    /** Where one person stands before one item. */
    public record Standing(Long id, Long course, String kind, LocalizedText title, Boolean published, Boolean hidden,
            Boolean sectionHidden, Enrolment.Status enrolment, LocalizedText afterTitle, String afterKind, Boolean afterHidden,
            Instant afterDeleted, org.rtc.spi.course.ItemProgress.Status afterStatus) {
        boolean visible() {
            return published && !hidden && !sectionHidden;
        }

        /** What is hidden, deleted or of no kind that counts holds nobody up. */
        boolean locked(ItemKinds kinds) {
            return afterKind != null && !afterHidden && afterDeleted == null && kinds.counts(afterKind)
                    && (afterStatus == null || !afterStatus.done());
        }

        boolean opens(ItemKinds kinds) {
            return visible() && enrolment == Enrolment.Status.ACTIVE && !locked(kinds);
        }

        Problem refusal(Access access) {
            if (!visible()) {
                return Problem.notFound();
            }
            return enrolment == Enrolment.Status.ACTIVE
                    ? new Problem(403, "learning.problem.locked", afterTitle.in(access.viewer().lang()).text())
                    : new Problem(403, "learning.problem.notEnrolled");
        }
    }

    @Override
    public List<Published> published(Collection<Long> courseIds) {
        return rows.published(List.copyOf(courseIds)).stream().map(c -> new Published(c.id(), c.title(), c.summary(), c.languages())).toList();
    }
}
