package org.rtc.catalogue.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.Entry;
import org.rtc.catalogue.activity.EntryKind;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.api.ActivityChanged;
import org.rtc.spi.access.Access;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.data.Slice;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.notice.Notices;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;

/** Who takes part. Places are given under the lock of the activity's row, so that none is given twice. */
@ApplicationScoped
public class Registrations {
    private static final String PLACE = "catalogue.notice.place";
    public static final List<NoticeKind> KINDS = List.of(new NoticeKind(PLACE, true));

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Activities activities;
    @Inject
    People people;
    @Inject
    Notices notices;
    @Inject
    Audit audit;

    /**
     * Registers whoever is at work.
     *
     * @return whether they wait
     * @throws Problem 401, 404, 409 where it is too late, full, or not registered for here
     */
    @Transactional
    public boolean register(long activityId) {
        long person = access.requirePerson();
        Activity activity = locked(activityId);
        Optional<Registration> before = of(activityId, person);
        if (before.isPresent()) {
            return before.get().waiting();
        }
        Entry entry = activity.details().entry();
        if (entry.kind() != EntryKind.PORTAL || activity.state() != State.PUBLISHED) {
            throw Problem.conflict("catalogue.error.register.closed");
        }
        Instant end = entry.untilAt() == null ? activity.details().dates().endsAt() : entry.untilAt();
        if (end.isBefore(Instant.now())) {
            throw Problem.conflict("catalogue.error.register.late");
        }
        String country = people.byId(person).map(Person::country).orElse(null);
        boolean room = room(activityId, entry, country);
        if (!room && !entry.waitingList()) {
            throw Problem.conflict("catalogue.error.register.full");
        }
        em.persist(new Registration(activityId, person, country, !room, Instant.now()));
        em.flush();
        return !room;
    }

    /** Gives up the place or the wait of whoever is at work; the next in the queue moves up. @throws Problem 401, 404 */
    @Transactional
    public void leave(long activityId) {
        long person = access.requirePerson();
        Activity activity = locked(activityId);
        em.remove(of(activityId, person).orElseThrow(Problem::notFound));
        em.flush();
        moveUp(activity);
    }

    /** Gives up all places of somebody whose account ends; the next in each queue moves up. */
    @Transactional
    public void forget(long person) {
        for (Registration each : em.createQuery("select r from CatalogueRegistration r where r.person = :person order by r.activity", Registration.class)
                .setParameter("person", person).getResultList()) {
            Activity activity = em.find(Activity.class, each.activity(), LockModeType.PESSIMISTIC_WRITE);
            em.remove(each);
            em.flush();
            if (activity.state() == State.PUBLISHED) {
                moveUp(activity);
            }
        }
    }

    /** An activity that became larger has room for some who wait. */
    void changed(@Observes ActivityChanged event) {
        Activity activity = em.find(Activity.class, event.activityId(), LockModeType.PESSIMISTIC_WRITE);
        if (activity.state() == State.PUBLISHED) {
            moveUp(activity);
        }
    }

    private void moveUp(Activity activity) {
        if (activity.details().entry().kind() != EntryKind.PORTAL) {
            return;
        }
        for (Registration next : list(activity.getId())) {
            if (next.waiting() && room(activity.getId(), activity.details().entry(), next.country())) {
                next.moveUp();
                em.flush();
                notices.send(PLACE, List.of(next.person()), "/catalogue/" + activity.getId(), activity.details().wording().title());
            }
        }
    }

    private boolean room(long activity, Entry entry, String country) {
        if (entry.capacity() != null && count(activity, "") >= entry.capacity()) {
            return false;
        }
        return entry.quota() == null || country == null || em.createQuery(
                        "select count(r) from CatalogueRegistration r where r.activity = :activity and r.waiting = false and r.country = :country", Long.class)
                .setParameter("activity", activity).setParameter("country", country).getSingleResult() < entry.quota();
    }

    private long count(long activity, String more) {
        return em.createQuery("select count(r) from CatalogueRegistration r where r.activity = :activity and r.waiting = false" + more, Long.class)
                .setParameter("activity", activity).getSingleResult();
    }

    /** How many have a place. */
    public long places(long activity) {
        return count(activity, "");
    }

    /** How many there were. */
    public long attended(long activity) {
        return count(activity, " and r.attended = true");
    }

    private Activity locked(long id) {
        Activity activity = activities.seen(id);
        em.lock(activity, LockModeType.PESSIMISTIC_WRITE);
        return activity;
    }

    public Optional<Registration> of(long activity, long person) {
        return em.createQuery("select r from CatalogueRegistration r where r.activity = :activity and r.person = :person", Registration.class)
                .setParameter("activity", activity).setParameter("person", person).getResultStream().findFirst();
    }

    /** With a place or waiting. */
    public List<Long> people(long activity) {
        return em.createQuery("select r.person from CatalogueRegistration r where r.activity = :activity", Long.class)
                .setParameter("activity", activity).getResultList();
    }

    /** In the order in which they came. For those who care for the activity. @throws Problem 404, 403 */
    public List<Registration> forCare(long activity) {
        activities.required(activity, ActivityAccess.EDIT);
        return list(activity);
    }

    /** A part of the same. @param after id of the last one of the part before, 0 at the beginning @throws Problem 404, 403 */
    public Slice<Registration> forCare(long activity, long after, int limit) {
        activities.required(activity, ActivityAccess.EDIT);
        return Slice.of(em.createQuery("select r from CatalogueRegistration r where r.activity = :activity and r.id > :after order by r.id", Registration.class)
                .setParameter("activity", activity).setParameter("after", after).setMaxResults(limit + 1).getResultList(), limit, Registration::getId);
    }

    private List<Registration> list(long activity) {
        return em.createQuery("select r from CatalogueRegistration r where r.activity = :activity order by r.id", Registration.class)
                .setParameter("activity", activity).getResultList();
    }

    /** Notes who was there. @param present ids of persons @throws Problem 404, 403 */
    @Transactional
    public void attendance(long activityId, Collection<Long> present) {
        Activity activity = activities.required(activityId, ActivityAccess.EDIT);
        list(activityId).stream().filter(r -> !r.waiting()).forEach(r -> r.attend(present.contains(r.person())));
        audit.record("catalogue.registration.attendance", activity.scope(), "activity:" + activityId, Integer.toString(present.size()));
    }
}
