package org.rtc.learning.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.rtc.learning.course.CourseAccess;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.problem.Problem;

/** Reads a course for whoever is at work: two statements, however much is in it. */
@ApplicationScoped
public class StudyQueries {
    @Inject
    EntityManager em;
    @Inject
    OutlineQueries outline;
    @Inject
    ItemKinds kinds;
    @Inject
    CourseAccess courses;
    @Inject
    Viewer viewer;

    /** @throws Problem 404 where there is no such course for them */
    public Study require(long course) {
        return require(course, false);
    }

    /** @param asLearner shows editors what learners see */
    public Study require(long course, boolean asLearner) {
        long person = viewer.signedIn() ? viewer.personId() : 0;
        CourseView view = em.createQuery("""
                select new org.rtc.learning.outline.CourseView(c.id, c.title, c.summary, c.description, c.picture, c.starts, c.ends,
                  c.enrolUntil, c.zone, c.capacity, c.waitingList, c.learners, c.enrolment, c.provider, c.topics, c.languages,
                  c.hours, c.published, c.certificate, e.status, e.lastSeen, e.lastItem)
                from Course c left join Enrolment e on e.courseId = c.id and e.personId = :person where c.id = :id""", CourseView.class)
                .setParameter("id", course).setParameter("person", person)
                .getResultStream().findFirst().orElseThrow(Problem::notFound);
        boolean editor = person != 0 && courses.mayEdit(course);
        if (!view.published() && !editor) {
            throw Problem.notFound();
        }
        return new Study(view, editor && !asLearner, kinds, outline.outline(course, person));
    }
}
