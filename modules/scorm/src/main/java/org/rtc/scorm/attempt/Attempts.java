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
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.policy.Policy;
import org.rtc.spi.problem.Problem;

/** Begins attempts, as the item's policy has it, and finds them again. */
@ApplicationScoped
public class Attempts {
    /** What a new attempt of the same learner takes over. */
    private static final String COURSE = "course";
    private static final String MINE = "select a from ScormAttempt a where a.itemId = :item and a.personId = :person ";

    @Inject
    EntityManager em;
    @Inject
    Packages packages;
    @Inject
    Policies policies;
    @Inject
    Standings standings;

    /** As {@link #open} without wanting another. */
    @Transactional
    public Attempt underWay(long item, long person) {
        return open(item, person, false);
    }

    /**
     * The attempt that has not ended, else a new one at the newest version of the package. Where the policy allows no
     * more, the last one, which has ended and can only be looked at.
     *
     * @param another whether the learner wants a new one rather than go on; the last is ended then, where the policy allows it
     * @throws jakarta.persistence.PersistenceException where another request began it at the same moment: ask again
     */
    @Transactional
    public Attempt open(long item, long person, boolean another) {
        List<Attempt> counting = counting(item, person);
        if (counting.isEmpty()) {
            return begin(item, person, Optional.empty());
        }
        Attempt last = counting.get(0);
        Policy policy = policies.of(item);
        boolean ended = last.getEnded() != null;
        boolean touched = last.getRevision() > 0;
        boolean wanted = ended || touched && (another || policy.getAgain() == Policy.Again.ALWAYS);
        if (!wanted || !policy.allowsAnother(counting.size(), last.result(), ended)) {
            return last;
        }
        last.end(Instant.now());
        return begin(item, person, Optional.of(last));
    }

    private Attempt begin(long item, long person, Optional<Attempt> last) {
        StoredPackage newest = packages.newest(item).orElseThrow(Problem::notFound);
        Attempt attempt = new Attempt(newest, person, greatest(item, person) + 1, inherited(last), Instant.now());
        em.persist(attempt);
        em.flush();
        standings.report(item, person);
        return attempt;
    }

    /** Those that were set aside keep their numbers. */
    private int greatest(long item, long person) {
        return em.createQuery("select coalesce(max(a.number), 0) from ScormAttempt a where a.itemId = :item and a.personId = :person",
                Integer.class).setParameter("item", item).setParameter("person", person).getSingleResult();
    }

    private static String inherited(Optional<Attempt> last) {
        JsonObjectBuilder state = Jsons.PROVIDER.createObjectBuilder();
        last.map(before -> Jsons.object(before.getState()).get(COURSE)).ifPresent(course -> state.add(COURSE, course));
        JsonObject built = state.build();
        return built.toString();
    }

    /** Of those that count. */
    public Optional<Attempt> last(long item, long person) {
        return em.createQuery(MINE + "and a.setAside is null order by a.number desc", Attempt.class)
                .setParameter("item", item).setParameter("person", person).setMaxResults(1).getResultStream().findFirst();
    }

    /** Newest first. */
    private List<Attempt> counting(long item, long person) {
        return em.createQuery(MINE + "and a.setAside is null order by a.number desc", Attempt.class)
                .setParameter("item", item).setParameter("person", person).getResultList();
    }

    public Optional<Attempt> find(long id) {
        return Optional.ofNullable(em.find(Attempt.class, id));
    }

    /** @param name as {@link Attempt#keptAs} tells it; of those that count */
    public Optional<Attempt> kept(String name, long item, long person) {
        return all(item, person).stream().filter(attempt -> attempt.keptAs().equals(name)).findFirst();
    }

    /** Those that count, oldest first. */
    public List<Attempt> all(long item, long person) {
        return em.createQuery(MINE + "and a.setAside is null order by a.number", Attempt.class)
                .setParameter("item", item).setParameter("person", person).getResultList();
    }

    /** The same learner's at the same item, newest first, of those that count. */
    public List<Attempt> before(Attempt attempt, int most) {
        return em.createQuery(MINE + "and a.setAside is null and a.number < :number order by a.number desc", Attempt.class)
                .setParameter("item", attempt.getItemId()).setParameter("person", attempt.getPersonId()).setParameter("number", attempt.getNumber())
                .setMaxResults(most).getResultList();
    }

    /** How many can still be resumed. */
    public long countUnderWay(long item) {
        return em.createQuery("select count(a.id) from ScormAttempt a where a.itemId = :item and a.ended is null and a.setAside is null",
                Long.class).setParameter("item", item).getSingleResult();
    }

    @Transactional
    public void delete(long item) {
        em.createNativeQuery("delete from sc_answer where item_id = ?").setParameter(1, item).executeUpdate();
        em.createQuery("delete from ScormAttempt a where a.itemId = :item").setParameter("item", item).executeUpdate();
    }
}
