package org.rtc.scorm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.rtc.scorm.item.Packages;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.text.Lang;
import org.rtc.spi.course.Courses;
import org.rtc.spi.problem.Problem;

/**
 * What those who edit a course do to attempts: set them aside, so that they do not count and the learner begins
 * anew, take that back, or delete them for good. Each is in the audit.
 */
@ApplicationScoped
public class Resets {
    private static final String EDIT = "learning:course:edit";

    @Inject
    EntityManager em;
    @Inject
    Courses courses;
    @Inject
    Access access;
    @Inject
    Attempts attempts;
    @Inject
    Packages packages;
    @Inject
    Standings standings;
    @Inject
    Audit audit;
    @Inject
    People people;

    /** @throws Problem 404 where the item has no such attempt, 403 where whoever asks does not edit the course */
    @Transactional
    public void reset(CourseItem item, long attempt) {
        Attempt found = required(item, attempt);
        if (found.getSetAside() == null) {
            found.setAside(Instant.now());
            done(item, found, "scorm.attempt.reset");
        }
    }

    /** Takes a reset back. @throws Problem as {@link #reset} */
    @Transactional
    public void restore(CourseItem item, long attempt) {
        Attempt found = required(item, attempt);
        if (found.getSetAside() != null) {
            found.setAside(null);
            done(item, found, "scorm.attempt.restore");
        }
    }

    /** For good. @throws Problem as {@link #reset} */
    @Transactional
    public void delete(CourseItem item, long attempt) {
        Attempt found = required(item, attempt);
        em.createNativeQuery("delete from sc_answer where attempt_id = ?").setParameter(1, attempt).executeUpdate();
        em.remove(found);
        done(item, found, "scorm.attempt.delete");
        packages.forgetUnused(item.id());
    }

    /** All that can be resumed, when a new version of the package is to hold for everybody. @return how many */
    @Transactional
    public int resetUnderWay(CourseItem item) {
        access.require(EDIT, courses.scope(item.courseId()));
        List<Attempt> open = em.createQuery("select a from ScormAttempt a where a.itemId = :item and a.ended is null and a.setAside is null",
                Attempt.class).setParameter("item", item.id()).getResultList();
        Instant now = Instant.now();
        open.forEach(attempt -> attempt.setAside(now));
        told(item, open);
        if (!open.isEmpty()) {
            audit.record("scorm.attempt.resetUnderWay", scope(item), "item:" + item.id(), Integer.toString(open.size()));
        }
        return open.size();
    }

    /** The reverse, for those set aside since then. */
    @Transactional
    public int restoreSince(CourseItem item, Instant since) {
        access.require(EDIT, courses.scope(item.courseId()));
        List<Attempt> aside = em.createQuery("select a from ScormAttempt a where a.itemId = :item and a.ended is null and a.setAside >= :since",
                Attempt.class).setParameter("item", item.id()).setParameter("since", since).getResultList();
        aside.forEach(attempt -> attempt.setAside(null));
        told(item, aside);
        return aside.size();
    }

    private void told(CourseItem item, List<Attempt> changed) {
        em.flush();
        changed.stream().map(Attempt::getPersonId).distinct().forEach(person -> standings.report(item.id(), person));
    }

    private Attempt required(CourseItem item, long id) {
        access.require(EDIT, courses.scope(item.courseId()));
        return attempts.find(id).filter(a -> a.getItemId() == item.id()).orElseThrow(Problem::notFound);
    }

    private void done(CourseItem item, Attempt attempt, String act) {
        em.flush();
        standings.report(item.id(), attempt.getPersonId());
        audit.record(act, scope(item), "attempt:" + attempt.getId(),
                item.title().in(Lang.ES).text() + " · " + who(attempt.getPersonId()) + " · " + attempt.getNumber());
    }

    private String who(long person) {
        return people.byId(person).map(Person::username).orElse("person:" + person);
    }

    private Scope scope(CourseItem item) {
        return courses.scope(item.courseId());
    }
}
