package org.rtc.scorm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.item.Packages;
import org.rtc.scorm.item.StoredPackage;
import org.rtc.spi.problem.Problem;

/** Begins attempts and finds them again. */
@ApplicationScoped
public class Attempts {
    /** What a new attempt of the same learner takes over. */
    private static final String COURSE = "course";

    @Inject
    EntityManager em;
    @Inject
    Packages packages;
    @Inject
    Standings standings;

    /**
     * The attempt that was begun and has not ended, else a new one at the newest version of the package.
     *
     * @throws jakarta.persistence.PersistenceException where another request began it at the same moment: ask again
     */
    @Transactional
    public Attempt underWay(long item, long person) {
        Optional<Attempt> last = last(item, person);
        if (last.isPresent() && last.get().getEnded() == null) {
            return last.get();
        }
        StoredPackage newest = packages.newest(item).orElseThrow(Problem::notFound);
        int number = last.map(Attempt::getNumber).orElse(0) + 1;
        Attempt attempt = new Attempt(newest, person, number, inherited(last), Instant.now());
        em.persist(attempt);
        em.flush();
        standings.report(item, person);
        return attempt;
    }

    private static String inherited(Optional<Attempt> last) {
        JsonObjectBuilder state = Jsons.PROVIDER.createObjectBuilder();
        last.map(before -> Jsons.object(before.getState()).get(COURSE)).ifPresent(course -> state.add(COURSE, course));
        JsonObject built = state.build();
        return built.toString();
    }

    public Optional<Attempt> last(long item, long person) {
        return em.createQuery("select a from ScormAttempt a where a.itemId = :item and a.personId = :person order by a.number desc",
                Attempt.class).setParameter("item", item).setParameter("person", person).setMaxResults(1)
                .getResultStream().findFirst();
    }

    public Optional<Attempt> find(long id) {
        return Optional.ofNullable(em.find(Attempt.class, id));
    }

    /** Oldest first. */
    public List<Attempt> all(long item, long person) {
        return em.createQuery("select a from ScormAttempt a where a.itemId = :item and a.personId = :person order by a.number",
                Attempt.class).setParameter("item", item).setParameter("person", person).getResultList();
    }

    @Transactional
    public void delete(long item) {
        em.createQuery("delete from ScormAttempt a where a.itemId = :item").setParameter("item", item).executeUpdate();
    }
}
