package org.rtc.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.learning.course.CourseAccess;
import org.rtc.learning.course.CourseQueries;
import org.rtc.learning.course.CourseRow;
import org.rtc.learning.course.Editable;
import org.rtc.learning.course.OwnerScopes;
import org.rtc.learning.enrolment.Enrolment.Status;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.work.PendingSource;

/** Courses in which people wait to be let in. Two statements more for who runs courses, none for anybody else. */
@ApplicationScoped
public class PendingRequests implements PendingSource {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    OwnerScopes owners;
    @Inject
    CourseQueries courses;

    @Override
    public List<Pending> pending(int limit) {
        if (!access.canSomewhere(CourseAccess.EDIT)) {
            return List.of();
        }
        Editable mine = Editable.of(owners.within(CourseAccess.EDIT));
        List<Waiting> waiting = mine.none() ? List.of() : mine.bind(em.createQuery("""
                select new org.rtc.learning.enrolment.PendingRequests$Waiting(c.id, min(e.since)) from Enrolment e join Course c on c.id = e.courseId
                where e.status = :requested""" + mine.condition() + " group by c.id order by min(e.since)", Waiting.class)
                .setParameter("requested", Status.REQUESTED)).setMaxResults(limit).getResultList();
        Map<Long, CourseRow> rows = waiting.isEmpty() ? Map.of() : courses.byIds(waiting.stream().map(Waiting::course).toList()).stream()
                .collect(Collectors.toMap(CourseRow::id, Function.identity()));
        return waiting.stream().filter(w -> rows.containsKey(w.course())).map(w -> new Pending("learning.pending.requests",
                rows.get(w.course()).title(), "/courses/" + w.course() + "/edit/people", w.since(), null, Scope.course(w.course()))).toList();
    }

    public record Waiting(Long course, Instant since) {
    }
}
