package org.rtc.scorm.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rtc.spi.course.ItemSource;

/** The policies of the items. */
@ApplicationScoped
public class Policies {
    @Inject
    EntityManager em;

    /** The item's, or the standard values; not to be changed. */
    public Policy of(long item) {
        return Optional.ofNullable(em.find(Policy.class, item)).orElseGet(Policy::standard);
    }

    /** Of several items, in one statement; those without one are left out. */
    public Map<Long, Policy> of(java.util.Collection<Long> items) {
        Map<Long, Policy> found = new HashMap<>();
        if (!items.isEmpty()) {
            em.createQuery("select p.itemId, p from ScormPolicy p where p.itemId in :items", Object[].class).setParameter("items", items)
                    .getResultList().forEach(row -> found.put((Long) row[0], (Policy) row[1]));
        }
        return found;
    }

    /**
     * Takes the fields that are given; the others stay as they are.
     *
     * @return whether anything changed
     * @throws org.rtc.spi.problem.Problem 422 with every field that cannot be
     */
    @Transactional
    public boolean save(long item, ItemSource source) {
        PolicyFields given = new PolicyFields(source, of(item));
        if (!given.changed()) {
            return false;
        }
        Policy policy = Optional.ofNullable(em.find(Policy.class, item)).orElseGet(() -> added(item));
        given.write(policy);
        em.flush();
        return true;
    }

    private Policy added(long item) {
        Policy policy = new Policy(item);
        em.persist(policy);
        return policy;
    }

    @Transactional
    public void copy(long from, long to) {
        Policy first = em.find(Policy.class, from);
        if (first != null) {
            added(to).set(first.getMost(), first.getCounts(), first.getAgain(), first.getMastery(), first.getDone());
        }
    }

    @Transactional
    public void delete(long item) {
        em.createQuery("delete from ScormPolicy p where p.itemId = :item").setParameter("item", item).executeUpdate();
    }
}
