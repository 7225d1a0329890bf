package org.rtc.learning.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rtc.learning.enrolment.Enrolments;
import org.rtc.learning.outline.OutlineQueries;
import org.rtc.learning.outline.OutlineRow;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.Progress;
import org.rtc.spi.people.People;
import org.rtc.spi.demo.DemoAccounts;
import org.rtc.spi.people.Person;
import org.rtc.spi.text.Lang;

/** People of the demonstration at different points of their courses. */
@ApplicationScoped
public class DemoLearners {
    @Inject
    EntityManager em;
    @Inject
    People people;
    @Inject
    DemoAccounts accounts;
    @Inject
    Enrolments enrolments;
    @Inject
    OutlineQueries outline;
    @Inject
    Progress progress;

    /** Somebody invented, whom the people of the demonstration meet in their courses. */
    void join(JsonObject person, Map<String, Long> courses) {
        String username = person.getString("username");
        accounts.person(username, person.getString("givenName"), person.getString("familyName"), person.getString("country"), Lang.ES);
        study(username, person.getJsonObject("done"), courses);
    }

    /** @param done by key of the course, how many of its first items they have done; the last one named was seen longest ago */
    void study(String username, JsonObject done, Map<String, Long> courses) {
        long person = people.byUsername(username).map(Person::id).orElseThrow();
        Instant seen = Instant.now().minus(Duration.ofHours(20));
        for (String key : done.keySet()) {
            enrolments.enrolOther(courses.get(key), person);
            Long last = finish(courses.get(key), person, ((JsonNumber) done.get(key)).intValue());
            remember(courses.get(key), person, last, seen);
            seen = seen.minus(Duration.ofDays(3));
        }
    }

    /** @return id of the item they were in last; null where they never opened one */
    private Long finish(long course, long person, int count) {
        List<OutlineRow> rows = outline.outline(course, 0).stream().filter(row -> row.item() != null).limit(count).toList();
        for (OutlineRow row : rows) {
            progress.report(row.item(), person, new ItemProgress(ItemProgress.Status.COMPLETED, null, 900, 1.0, 1));
        }
        return rows.isEmpty() ? null : rows.get(rows.size() - 1).item();
    }

    private void remember(long course, long person, Long item, Instant when) {
        em.createQuery("update Enrolment e set e.lastSeen = :when, e.lastItem = :item where e.courseId = :course and e.personId = :person")
                .setParameter("when", item == null ? null : when).setParameter("item", item)
                .setParameter("course", course).setParameter("person", person).executeUpdate();
    }
}
