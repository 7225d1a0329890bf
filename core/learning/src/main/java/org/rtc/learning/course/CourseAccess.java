package org.rtc.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;

/** Who may do what with a course. */
@ApplicationScoped
public class CourseAccess {
    public static final String CREATE = "learning:course:create";
    public static final String EDIT = "learning:course:edit";

    @Inject
    Access access;

    /** Whether whoever is at work may change the course. Costs learners, who hold nothing anywhere, no statement more. */
    public boolean mayEdit(long course) {
        return access.canSomewhere(EDIT) && access.can(EDIT, Scope.course(course));
    }

    /** @throws org.rtc.spi.problem.Forbidden where they may not */
    public void requireEdit(long course) {
        access.require(EDIT, Scope.course(course));
    }
}
