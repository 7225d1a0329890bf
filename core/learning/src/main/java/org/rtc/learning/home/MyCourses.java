package org.rtc.learning.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.learning.course.CourseCards;
import org.rtc.learning.course.CourseQueries;
import org.rtc.learning.course.CourseRow;
import org.rtc.learning.enrolment.EnrolmentQueries;
import org.rtc.learning.progress.CourseShare;
import org.rtc.learning.progress.ProgressQueries;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;

/** A person's own courses, with how far they are: four statements, however many. */
@RequestScoped
public class MyCourses {
    @Inject
    EnrolmentQueries enrolments;
    @Inject
    CourseQueries courses;
    @Inject
    ProgressQueries progress;
    @Inject
    Words words;

    /** The last one seen first. */
    public List<Entry> of(long person, int limit) {
        List<EnrolmentQueries.Row> rows = enrolments.ofPerson(person, limit);
        List<Long> ids = rows.stream().map(EnrolmentQueries.Row::course).toList();
        Map<Long, CourseRow> byId = courses.byIds(ids).stream().collect(Collectors.toMap(CourseRow::id, Function.identity()));
        Map<Long, CourseShare> shares = progress.shares(person, ids);
        return rows.stream().filter(row -> byId.containsKey(row.course()) && byId.get(row.course()).published())
                .map(row -> new Entry(byId.get(row.course()), row, shares.getOrDefault(row.course(), CourseShare.NONE))).toList();
    }

    Fragment cards(List<Entry> entries) {
        return new CourseCards(entries.stream().map(Entry::course).toList(), Map.of(),
                entries.stream().filter(e -> e.enrolment().active()).collect(Collectors.toMap(e -> e.course().id(), Entry::share)), words);
    }

    /** A course of one's own. */
    public record Entry(CourseRow course, EnrolmentQueries.Row enrolment, CourseShare share) {
    }
}
