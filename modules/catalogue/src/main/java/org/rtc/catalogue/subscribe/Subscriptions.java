package org.rtc.catalogue.subscribe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Codes;
import org.rtc.catalogue.activity.Kind;
import org.rtc.spi.access.Access;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;

/** Who wants to hear of what. */
@ApplicationScoped
public class Subscriptions {
    private static final int MOST = 50;

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Places places;

    /** @return its id; that of the same one where there is one @throws Problem 401, 422, 409 where there are too many */
    @Transactional
    public long add(Subscription.Wish wish) {
        long person = access.requirePerson();
        check(wish);
        List<Subscription> mine = of(person);
        Subscription same = mine.stream().filter(s -> s.wish().equals(wish)).findFirst().orElse(null);
        if (same != null) {
            return same.getId();
        }
        if (mine.size() >= MOST) {
            throw Problem.conflict("catalogue.error.subscriptions", MOST);
        }
        Subscription subscription = new Subscription(person, wish, Instant.now());
        em.persist(subscription);
        em.flush();
        return subscription.getId();
    }

    private void check(Subscription.Wish wish) {
        if (wish.topic() != null && places.topics().stream().noneMatch(t -> t.code().equals(wish.topic()))) {
            throw Problem.invalid("topic", "catalogue.error.topics");
        }
        if (wish.country() != null && places.country(wish.country()).isEmpty()) {
            throw Problem.invalid("country", "catalogue.error.country");
        }
        if (wish.kind() != null && Kind.of(wish.kind()).isEmpty()) {
            throw Problem.invalid("kind", "catalogue.error.kind");
        }
        if (wish.language() != null && Lang.of(wish.language()).isEmpty()) {
            throw Problem.invalid("language", "catalogue.error.languages");
        }
    }

    /** @throws Problem 404 where it is not one's own */
    @Transactional
    public void remove(long id) {
        Subscription subscription = em.find(Subscription.class, id);
        if (subscription == null || subscription.person() != access.requirePerson()) {
            throw Problem.notFound();
        }
        em.remove(subscription);
    }

    public List<Subscription> mine() {
        return of(access.requirePerson());
    }

    List<Subscription> of(long person) {
        return em.createQuery("select s from CatalogueSubscription s where s.person = :person order by s.id", Subscription.class)
                .setParameter("person", person).getResultList();
    }

    /** Those who want to hear of that activity. */
    List<Long> of(Activity activity) {
        ActivityDetails d = activity.details();
        return em.createQuery("""
                select distinct s.person from CatalogueSubscription s where (s.topic is null or s.topic in :topics)
                  and (s.country is null or s.country = :country) and (s.kind is null or s.kind = :kind)
                  and (s.language is null or s.language in :languages)""", Long.class)
                .setParameter("topics", orNone(Codes.wider(d.topics()))).setParameter("country", d.site().country() == null ? "--" : d.site().country())
                .setParameter("kind", d.kind().id()).setParameter("languages", orNone(Set.copyOf(d.delivery().languages()))).getResultList();
    }

    private static Set<String> orNone(Set<String> codes) {
        return codes.isEmpty() ? Set.of("-") : codes;
    }
}
