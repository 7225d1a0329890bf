package org.rtc.catalogue.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.rtc.catalogue.api.ActivityCancelled;
import org.rtc.catalogue.api.ActivityChanged;
import org.rtc.catalogue.api.ActivityPublished;
import org.rtc.catalogue.group.Groups;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;

/** What is done with activities: forms, REST, mail, imports and other modules all come through here. */
@ApplicationScoped
public class Activities {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    ActivityAccess rights;
    @Inject
    Facts facts;
    @Inject
    Groups groups;
    @Inject
    Audit audit;
    @Inject
    Search search;
    @Inject
    AuthorNotices authors;
    @Inject
    Event<ActivityPublished> wasPublished;
    @Inject
    Event<ActivityChanged> wasChanged;
    @Inject
    Event<ActivityCancelled> wasCancelled;

    /**
     * Keeps a draft, which may lack what is not known yet.
     *
     * @return its id
     * @throws Problem 403 where whoever asks may not announce activities of that country, 422 with what is wrong
     */
    @Transactional
    public long draft(ActivityDetails details, Origin origin) {
        requireScope(ActivityAccess.EDIT, details);
        groups.requirePosting(details.host().group(), null);
        Activity activity = new Activity(details, origin, access.viewer().signedIn() ? access.viewer().personId() : 0, Instant.now());
        em.persist(activity);
        em.flush();
        index(activity);
        record("draft", activity, activity.details().wording().title().toString());
        return activity.getId();
    }

    /** As {@link #draft}, refused where anything is missing that readers need. */
    @Transactional
    public long announce(ActivityDetails details, Origin origin) {
        requireScope(ActivityAccess.EDIT, details);
        ActivityRules.complete(details);
        return draft(details, origin);
    }

    /** @throws Problem 404, 403, 409 where it is cancelled, 422 */
    @Transactional
    public void change(long id, ActivityDetails details) {
        Activity activity = required(id, ActivityAccess.EDIT);
        requireScope(ActivityAccess.EDIT, details);
        groups.requirePosting(details.host().group(), activity.details().host().group());
        activity.change(details, Instant.now());
        em.flush();
        index(activity);
        record("change", activity, activity.details().wording().title().toString());
        if (activity.open()) {
            wasChanged.fire(new ActivityChanged(id));
        }
    }

    /** Hands the draft to the hub. @throws Problem 404, 403, 409 where it is none, 422 with what is missing */
    @Transactional
    public void submit(long id) {
        Activity activity = required(id, ActivityAccess.SUBMIT);
        activity.submit(Instant.now());
        record("submit", activity, null);
        if (!activity.source().equals(Origin.DEMO.source())) {
            authors.submitted(activity);
        }
    }

    /** @throws Problem 404, 403, 409 where it was not submitted */
    @Transactional
    public void publish(long id) {
        Activity activity = required(id, ActivityAccess.PUBLISH);
        activity.publish(Instant.now());
        search.changed(ActivitySource.KIND, id);
        record("publish", activity, null);
        authors.published(activity);
        wasPublished.fire(new ActivityPublished(id));
    }

    /** @throws Problem 404, 403, 409 where it was not submitted, 422 without a reason */
    @Transactional
    public void sendBack(long id, String reason) {
        Activity activity = required(id, ActivityAccess.PUBLISH);
        activity.sendBack(reason, Instant.now());
        record("return", activity, reason);
        authors.sentBack(activity);
    }

    /** @throws Problem 404, 403, 409 where it is not published, 422 without a reason */
    @Transactional
    public void postpone(long id, String reason) {
        Activity activity = required(id, ActivityAccess.EDIT);
        activity.postpone(reason, Instant.now());
        search.changed(ActivitySource.KIND, id);
        record("postpone", activity, reason);
        wasChanged.fire(new ActivityChanged(id));
    }

    /** @throws Problem 404, 403, 409 where it is not published, 422 without a reason */
    @Transactional
    public void cancel(long id, String reason) {
        Activity activity = required(id, ActivityAccess.EDIT);
        activity.cancel(reason, Instant.now());
        search.changed(ActivitySource.KIND, id);
        record("cancel", activity, reason);
        wasCancelled.fire(new ActivityCancelled(id, activity.reason()));
    }

    /** Takes what should never have been published out of sight. @throws Problem 404, 403, 409, 422 without a reason */
    @Transactional
    public void withdraw(long id, String reason) {
        Activity activity = required(id, ActivityAccess.PUBLISH);
        activity.withdraw(reason, Instant.now());
        search.changed(ActivitySource.KIND, id);
        record("withdraw", activity, reason);
        wasCancelled.fire(new ActivityCancelled(id, activity.reason()));
    }

    /** Forgets what was never published. @throws Problem 404, 403, 409 where it was */
    @Transactional
    public void delete(long id) {
        Activity activity = required(id, ActivityAccess.EDIT);
        if (activity.published() != null) {
            throw Problem.conflict("catalogue.error.state." + activity.state().id());
        }
        record("delete", activity, activity.details().wording().title().toString());
        em.createQuery("delete from CatalogueActivityTopic t where t.activity = :id").setParameter("id", id).executeUpdate();
        em.remove(activity);
    }

    /** The activity, for who sees it; not to be changed outside this service. @throws Problem 404 */
    public Activity seen(long id) {
        Activity activity = em.find(Activity.class, id);
        if (activity == null || !rights.sees(activity)) {
            throw Problem.notFound();
        }
        return activity;
    }

    /** @throws Problem 404 where it is not there for whoever asks, 403 */
    public Activity required(long id, String permission) {
        Activity activity = em.find(Activity.class, id);
        if (activity == null || !activity.open() && !access.viewer().signedIn() && !rights.sees(activity)) {
            throw Problem.notFound();
        }
        rights.require(permission, activity);
        return activity;
    }

    private void requireScope(String permission, ActivityDetails details) {
        String country = details.site().country();
        Long group = details.host().group();
        if (country == null && !rights.posts(permission, group) && !rights.network(permission) && access.canSomewhere(permission)) {
            throw Problem.invalid("country", "catalogue.error.country");
        }
        facts.check(details);
        rights.require(permission, country == null ? Scope.NETWORK : Scope.country(country), group);
    }

    private void index(Activity activity) {
        long id = activity.getId();
        em.createQuery("delete from CatalogueActivityTopic t where t.activity = :id").setParameter("id", id).executeUpdate();
        Codes.wider(activity.details().topics()).forEach(topic -> em.persist(new ActivityTopic(id, topic)));
        search.changed(ActivitySource.KIND, id);
    }

    private void record(String act, Activity activity, String detail) {
        audit.record("catalogue.activity." + act, activity.scope(), "activity:" + activity.getId(), detail);
    }
}
