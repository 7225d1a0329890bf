package org.rtc.example.quiet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.rtc.example.tip.Tips;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;

/** In which courses no tips are sent. */
@ApplicationScoped
public class QuietCourses {
    @Inject
    EntityManager em;
    @Inject
    Access access;

    public boolean is(long course) {
        return em.find(QuietCourse.class, course) != null;
    }

    /** @throws org.rtc.spi.problem.Problem 403 for who shares no tips in that course */
    @Transactional
    public void set(long course, boolean quiet) {
        access.require(Tips.ADD, Scope.course(course));
        keep(course, quiet);
    }

    void keep(long course, boolean quiet) {
        QuietCourse there = em.find(QuietCourse.class, course);
        if (quiet && there == null) {
            em.persist(new QuietCourse(course));
        } else if (!quiet && there != null) {
            em.remove(there);
        }
    }
}
