package org.rtc.catalogue.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.State;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.work.PendingSource;

/** What is left of an activity for those who were not there. Its office hands it in once it has begun. */
@ApplicationScoped
public class Materials implements PendingSource {
    private static final int MOST = 50;
    /** How long whoever announced an activity is told that its materials wait. */
    private static final Duration WAITS = Duration.ofDays(180);

    @Inject
    EntityManager em;
    @Inject
    Activities activities;
    @Inject
    Viewer viewer;
    @Inject
    Audit audit;

    /** In the order in which they were handed in. @throws Problem 404 where the activity is not there for whoever asks */
    public List<Material> of(long activity) {
        activities.seen(activity);
        return rows(activity);
    }

    private List<Material> rows(long activity) {
        return em.createQuery("select m from CatalogueMaterial m where m.activity = :activity order by m.id", Material.class)
                .setParameter("activity", activity).getResultList();
    }

    /** Whether materials can be handed in by now. */
    public static boolean due(Activity activity) {
        Dates dates = activity.details().dates();
        return activity.state() == State.PUBLISHED && dates.known() && dates.startsAt().isBefore(Instant.now());
    }

    /** @param url where it is, http or https @return its id @throws Problem 404, 403, 409 before the activity began or after very many, 422 */
    @Transactional
    public long handIn(long id, String title, String url) {
        Activity activity = activities.required(id, ActivityAccess.EDIT);
        if (!due(activity)) {
            throw Problem.conflict("catalogue.error.material.early");
        }
        if (rows(id).size() >= MOST) {
            throw Problem.conflict("catalogue.error.material.many", MOST);
        }
        Material material = new Material(id, title, url, Instant.now());
        em.persist(material);
        em.flush();
        audit.record("catalogue.activity.handIn", activity.scope(), "activity:" + id, title);
        return material.id();
    }

    /** @throws Problem 404, also where it belongs to another activity, 403 */
    @Transactional
    public void remove(long id, long material) {
        Activity activity = activities.required(id, ActivityAccess.EDIT);
        Material found = em.find(Material.class, material);
        if (found == null || found.activity() != id) {
            throw Problem.notFound();
        }
        em.remove(found);
        audit.record("catalogue.activity.takeOut", activity.scope(), "activity:" + id, found.title());
    }

    /** Activities that are over, and whose materials whoever announced them has not handed in. */
    @Override
    public List<Pending> pending(int limit) {
        if (!viewer.signedIn()) {
            return List.of();
        }
        return em.createQuery("""
                select a.id, a.wording.title, a.site.country, a.dates.endsAt from CatalogueActivity a
                where a.createdBy = :person and a.state = :published and a.dates.endsAt < :now and a.dates.endsAt > :since
                  and not exists (select m.id from CatalogueMaterial m where m.activity = a.id)
                order by a.dates.endsAt""", Object[].class)
                .setParameter("person", viewer.personId()).setParameter("published", State.PUBLISHED).setParameter("now", Instant.now())
                .setParameter("since", Instant.now().minus(WAITS)).setMaxResults(limit).getResultStream()
                .map(row -> new Pending("catalogue.pending.material", (LocalizedText) row[1], "/catalogue/" + row[0], (Instant) row[3], null,
                        row[2] == null ? Scope.NETWORK : Scope.country((String) row[2]))).toList();
    }
}
