package org.rtc.spi.course;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtc.spi.access.Scope;
import org.rtc.spi.text.LocalizedText;

/** Courses as other parts may know them. */
public interface Courses {
    Optional<CourseItem> item(long itemId);

    /** One statement however many; unknown and deleted ones are left out. */
    Map<Long, CourseItem> items(Collection<Long> itemIds);

    /** Titles of courses by id; one statement however many, unknown ones are left out. */
    Map<Long, LocalizedText> titles(Collection<Long> courseIds);

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

    /** Published courses in the order of the ids; others are left out. One statement however many. */
    List<Published> published(Collection<Long> courseIds);

    /**
     * A published course.
     *
     * @param languages of its content, ISO 639-1
     */
    record Published(long id, LocalizedText title, LocalizedText summary, List<String> languages) {
    }

    /** The scope to ask for permissions on this course. */
    default Scope scope(long courseId) {
        return Scope.course(courseId);
    }
}
