package org.rtc.hubs.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.hubs.region.Region;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.course.Courses;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;

/** The regional course set of a hub: which courses, in which languages, for which of its members, in which order. */
@ApplicationScoped
public class CourseSet {
    private static final int MOST = 60;

    @Inject
    EntityManager em;
    @Inject
    Regions regions;
    @Inject
    Courses courses;
    @Inject
    Audit audit;

    /** In the hub's order; what is not published is left out. Two statements. @param country null for all of them */
    public List<Entry> of(String hub, String country) {
        List<SetCourse> rows = rows(hub).stream().filter(c -> country == null || c.isFor(country)).toList();
        Map<Long, Courses.Published> known = courses.published(rows.stream().map(SetCourse::getCourseId).toList()).stream()
                .collect(Collectors.toMap(Courses.Published::id, Function.identity()));
        return rows.stream().filter(r -> known.containsKey(r.getCourseId())).map(r -> new Entry(r, known.get(r.getCourseId()))).toList();
    }

    /** Puts a published course at the end. @return id of the entry @throws Problem 403, 404, 409 where it is in the set */
    @Transactional
    public long add(String hub, long courseId, List<String> languages, List<String> countries) {
        Region region = regions.managed(hub);
        if (courses.published(List.of(courseId)).isEmpty()) {
            throw Problem.invalid("course", "hubs.error.course");
        }
        List<SetCourse> rows = rows(hub);
        if (rows.stream().anyMatch(c -> c.getCourseId() == courseId)) {
            throw Problem.conflict("hubs.error.course.twice");
        }
        if (rows.size() >= MOST) {
            throw Problem.conflict("hubs.error.course.many", MOST);
        }
        check(region, languages, countries);
        SetCourse added = new SetCourse(hub, courseId, rows.size());
        added.describe(languages, countries);
        em.persist(added);
        em.flush();
        record("add", hub, courseId);
        return added.getId();
    }

    @Transactional
    public void change(String hub, long entry, List<String> languages, List<String> countries) {
        Region region = regions.managed(hub);
        SetCourse course = find(hub, entry);
        check(region, languages, countries);
        course.describe(languages, countries);
        record("change", hub, course.getCourseId());
    }

    @Transactional
    public void remove(String hub, long entry) {
        regions.managed(hub);
        SetCourse course = find(hub, entry);
        em.remove(course);
        em.flush();
        order(rows(hub));
        record("remove", hub, course.getCourseId());
    }

    /** @param by -1 for one place up, 1 for one down */
    @Transactional
    public void move(String hub, long entry, int by) {
        regions.managed(hub);
        List<SetCourse> rows = rows(hub);
        int to = rows.indexOf(find(hub, entry)) + by;
        if (to >= 0 && to < rows.size()) {
            put(rows, find(hub, entry), to);
        }
    }

    /** @param place from 1; past the end it is the last */
    @Transactional
    public void place(String hub, long entry, int place) {
        regions.managed(hub);
        List<SetCourse> rows = rows(hub);
        put(rows, find(hub, entry), Math.max(0, Math.min(place, rows.size()) - 1));
    }

    private static void put(List<SetCourse> rows, SetCourse course, int to) {
        List<SetCourse> changed = new ArrayList<>(rows);
        changed.remove(course);
        changed.add(to, course);
        order(changed);
    }

    private static void order(List<SetCourse> rows) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).move(i);
        }
    }

    private static void check(Region region, List<String> languages, List<String> countries) {
        if (!Lang.ALL.stream().map(Lang::tag).toList().containsAll(languages)) {
            throw Problem.invalid("languages", "hubs.error.languages");
        }
        if (!region.codes().containsAll(countries)) {
            throw Problem.invalid("countries", "hubs.error.countries");
        }
    }

    private List<SetCourse> rows(String hub) {
        return em.createQuery("select c from HubCourse c where c.hub = :hub order by c.position, c.id", SetCourse.class).setParameter("hub", hub).getResultList();
    }

    /** An entry of this very hub: the address of another's is none. */
    private SetCourse find(String hub, long entry) {
        SetCourse found = em.find(SetCourse.class, entry);
        if (found == null || !found.getHub().equals(hub)) {
            throw Problem.notFound();
        }
        return found;
    }

    private void record(String act, String hub, long course) {
        audit.record("hubs.course." + act, Scope.hub(hub), "course:" + course, "");
    }

    /** A course of the set with what learning knows of it. */
    public record Entry(SetCourse set, Courses.Published course) {
        public List<String> languages() {
            return set.getLanguages().isEmpty() ? course.languages() : set.getLanguages();
        }
    }
}
