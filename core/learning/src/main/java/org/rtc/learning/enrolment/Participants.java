package org.rtc.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rtc.learning.course.CourseAccess;
import org.rtc.learning.progress.CourseShare;
import org.rtc.learning.progress.ProgressQueries;
import org.rtc.spi.data.Slice;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;

/** People of a course with how far they are; for who edits it. A few statements, however many people. */
@ApplicationScoped
public class Participants {
    @Inject
    CourseAccess courses;
    @Inject
    EnrolmentQueries enrolments;
    @Inject
    ProgressQueries progress;
    @Inject
    People people;

    /** In the order in which they came. @param after {@link Slice#next} of the part before, or 0 */
    public Slice<Row> part(long course, long after, int limit) {
        courses.requireEdit(course);
        Slice<EnrolmentQueries.Row> rows = enrolments.inCourse(course, after, limit);
        List<Long> ids = rows.items().stream().map(EnrolmentQueries.Row::person).toList();
        Map<Long, Person> names = people.byIds(ids);
        Map<Long, Long> done = progress.doneByPerson(course, ids);
        int total = progress.total(course);
        return new Slice<>(rows.items().stream().filter(row -> names.containsKey(row.person())).map(row -> new Row(
                names.get(row.person()), row.status(), row.since(), row.lastSeen(),
                new CourseShare(done.getOrDefault(row.person(), 0L).intValue(), total))).toList(), rows.next());
    }

    /** @param lastSeen null where they never opened the course */
    public record Row(Person person, Enrolment.Status status, Instant since, Instant lastSeen, CourseShare share) {
    }
}
