package org.rtc.spi.course;

import java.util.List;
import java.util.Optional;
import org.rtc.spi.access.Scope;

/** Courses as other parts may know them. */
public interface Courses {
    Optional<CourseItem> item(long itemId);

    /**
     * The item, for whoever is at work to study it.
     *
     * @throws org.rtc.spi.problem.Problem 404 where there is no such item for them (not published, hidden), 403 where
     *                                     they are neither enrolled nor may edit the course
     */
    CourseItem requireStudy(long itemId);

    /** Whether that person is enrolled now, so that what they do is recorded. */
    boolean enrolled(long courseId, long personId);

    /** The courses in which that person is enrolled now, the newest first. */
    List<Long> enrolledIn(long personId);

    /** The scope to ask for permissions on this course. */
    default Scope scope(long courseId) {
        return Scope.course(courseId);
    }
}
