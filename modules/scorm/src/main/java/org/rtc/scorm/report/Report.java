package org.rtc.scorm.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.scorm.attempt.Attempt;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.item.ScormKind;
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.report.AttemptQueries.Choice;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.Courses;
import org.rtc.spi.data.Slice;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Accents;
import org.rtc.spi.text.LocalizedText;

/** What those who edit a course may see of everybody's attempts at an item. */
@ApplicationScoped
public class Report {
    private static final String EDIT = "learning:course:edit";

    @Inject
    Courses courses;
    @Inject
    Access access;
    @Inject
    AttemptQueries queries;
    @Inject
    Attempts attempts;
    @Inject
    Policies policies;
    @Inject
    People people;

    /** @throws Problem 404 where the course has no such package, 403 where whoever asks does not edit it */
    public CourseItem item(long course, long id) {
        CourseItem item = courses.item(id).filter(i -> i.courseId() == course && i.kind().equals(ScormKind.ID))
                .orElseThrow(Problem::notFound);
        access.require(EDIT, courses.scope(course));
        return item;
    }

    /** Of the course of the item; empty where it has gone meanwhile. */
    LocalizedText courseTitle(CourseItem item) {
        return courses.titles(List.of(item.courseId())).getOrDefault(item.courseId(), LocalizedText.EMPTY);
    }

    /** Those begun last come first. @param after id of the attempt after which to go on, or null */
    public Slice<Row> rows(CourseItem item, Long after, int limit) {
        Slice<AttemptRow> found = Slice.of(queries.of(item.id(), after, limit + 1), limit, AttemptRow::id);
        return new Slice<>(named(found.items()), found.next());
    }

    List<Row> page(CourseItem item, Choice choice, int first, int size) {
        return named(queries.page(item.id(), choice, first, size));
    }

    int count(CourseItem item, Choice choice) {
        return queries.count(item.id(), choice);
    }

    /** Those in whose names all words are found. @return null for everybody, where there are no words */
    Set<Long> peopleNamed(CourseItem item, String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String[] each = bare(words.strip()).split("\\s+");
        Set<Long> found = new HashSet<>(people.byIds(queries.people(item.id())).values().stream()
                .filter(person -> List.of(each).stream().allMatch(bare(person.name() + " " + person.username())::contains))
                .map(Person::id).toList());
        found.add(-1L);
        return found;
    }

    /** Whoever looks for mendez finds Méndez. */
    private static String bare(String text) {
        return Accents.without(text).toLowerCase(Locale.ROOT);
    }

    /** Of all learners together. */
    public Overview overview(CourseItem item) {
        return Overview.of(queries.counting(item.id()), policies.of(item.id()));
    }

    private List<Row> named(List<AttemptRow> found) {
        Map<Long, Person> who = people.byIds(found.stream().map(AttemptRow::person).collect(Collectors.toSet()));
        return found.stream().map(row -> new Row(who.get(row.person()), row)).toList();
    }

    /** @throws Problem 404 where the item has no such attempt */
    public Attempt attempt(CourseItem item, long id) {
        return attempts.find(id).filter(a -> a.getItemId() == item.id()).orElseThrow(Problem::notFound);
    }

    /** @param person null where they are gone */
    public record Row(Person person, AttemptRow attempt) {
    }
}
