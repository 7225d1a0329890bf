package org.rtc.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.rtc.learning.course.CourseAccess;
import org.rtc.learning.course.EnrolmentMode;
import org.rtc.learning.course.RoomChanged;
import org.rtc.learning.enrolment.CourseDoor.Terms;
import org.rtc.learning.enrolment.Enrolment.Status;
import org.rtc.spi.access.Access;
import org.rtc.spi.event.EnrolmentChanged;
import org.rtc.spi.problem.Problem;

/** People come into courses, wait for a place, and leave. */
@ApplicationScoped
public class Enrolments {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    CourseAccess courses;
    @Inject
    CourseDoor door;
    @Inject
    EnrolmentNotices notices;
    @Inject
    Event<EnrolmentChanged> changed;

    /**
     * Enrols whoever is at work.
     *
     * @param key what they know, where the course asks for one
     * @throws Problem 404 where the course is not open to them, 403 where they cannot enrol by themselves, 409 where it is
     *                 full or enrolment is over, 422 where the key is wrong
     */
    @Transactional
    public Outcome enrol(long course, String key) {
        long person = access.requirePerson();
        Terms terms = door.open(course);
        boolean editor = courses.mayEdit(course);
        Optional<Enrolment> before = door.enrolment(course, person);
        if (stays(before)) {
            return new Outcome(before.get().getStatus(), false);
        }
        if (!editor) {
            admissible(terms, key);
        }
        Status wanted = !editor && terms.mode() == EnrolmentMode.APPROVAL ? Status.REQUESTED : Status.ACTIVE;
        if (wanted == Status.REQUESTED) {
            notices.requested(course, terms, access.viewer().name());
        }
        return settle(course, person, before, wanted, terms);
    }

    /** Enrols another person. @throws Problem 404, 403, or 409 where it is full */
    @Transactional
    public Outcome enrolOther(long course, long person) {
        Terms terms = door.open(course);
        courses.requireEdit(course);
        Optional<Enrolment> before = door.enrolment(course, person);
        if (before.isPresent() && (before.get().getStatus() == Status.ACTIVE || before.get().getStatus() == Status.WAITING)) {
            return new Outcome(before.get().getStatus(), false);
        }
        Outcome outcome = settle(course, person, before, Status.ACTIVE, terms);
        if (outcome.status() == Status.ACTIVE) {
            notices.enrolled(course, terms, person);
        }
        return outcome;
    }

    /** Gives up one's own place; what was done in the course is kept. */
    @Transactional
    public void leave(long course) {
        end(course, access.requirePerson());
    }

    /** Takes another person out, or turns their request down. */
    @Transactional
    public void remove(long course, long person) {
        courses.requireEdit(course);
        end(course, person);
    }

    /** Gives places that have become free to who waits longest. */
    @Transactional
    public void fill(long course) {
        Terms terms = door.open(course);
        Optional<Enrolment> next = door.firstWaiting(course);
        while (next.isPresent() && door.takePlace(course)) {
            next.get().become(Status.ACTIVE, Instant.now());
            em.flush();
            changed.fire(new EnrolmentChanged(course, next.get().getPersonId(), true));
            notices.place(course, terms, next.get().getPersonId());
            next = door.firstWaiting(course);
        }
    }

    void moreRoom(@Observes RoomChanged event) {
        fill(event.courseId());
    }

    private static boolean stays(Optional<Enrolment> before) {
        return before.isPresent() && before.get().getStatus() != Status.LEFT;
    }

    private static void admissible(Terms terms, String key) {
        if (!terms.published()) {
            throw Problem.notFound();
        }
        if (terms.mode() == EnrolmentMode.CLOSED) {
            throw new Problem(403, "learning.enrol.closed");
        }
        if (terms.over(Instant.now())) {
            throw Problem.conflict("learning.enrol.over");
        }
        if (terms.mode() == EnrolmentMode.KEY && (key == null || !terms.key().equals(key.strip()))) {
            throw Problem.invalid("key", "learning.enrol.wrongKey");
        }
    }

    private Outcome settle(long course, long person, Optional<Enrolment> before, Status wanted, Terms terms) {
        Status status = wanted;
        if (wanted == Status.ACTIVE && !door.takePlace(course)) {
            if (!terms.waitingList()) {
                throw Problem.conflict("learning.enrol.full");
            }
            status = Status.WAITING;
        }
        Instant now = Instant.now();
        if (before.isPresent()) {
            before.get().become(status, now);
        } else {
            em.persist(new Enrolment(course, person, status, now));
        }
        if (status == Status.ACTIVE) {
            changed.fire(new EnrolmentChanged(course, person, true));
        }
        return new Outcome(status, true);
    }

    private void end(long course, long person) {
        door.open(course);
        Enrolment enrolment = door.enrolment(course, person).orElseThrow(Problem::notFound);
        boolean held = enrolment.getStatus() == Status.ACTIVE;
        enrolment.become(Status.LEFT, Instant.now());
        em.flush();
        if (held) {
            door.givePlaceBack(course);
            changed.fire(new EnrolmentChanged(course, person, false));
            fill(course);
        }
    }
}
