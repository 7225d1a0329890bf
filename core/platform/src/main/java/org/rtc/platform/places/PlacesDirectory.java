package org.rtc.platform.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.spi.people.Places;

/** Countries, hubs, organisations and topics as other parts may know them. */
@ApplicationScoped
public class PlacesDirectory implements Places {
    private static final String COUNTRY =
            "select new org.rtc.spi.people.Places$Country(c.iso2, c.name, c.hub) from Country c ";
    private static final String ORGANISATION =
            "select new org.rtc.spi.people.Places$Organisation(o.id, o.name, o.country, o.url) from Organisation o ";

    @Inject
    EntityManager em;

    @Override
    public List<Country> countries() {
        return em.createQuery(COUNTRY + "order by c.iso2", Country.class).getResultList();
    }

    @Override
    public Optional<Country> country(String iso2) {
        return em.createQuery(COUNTRY + "where c.iso2 = :iso2", Country.class).setParameter("iso2", iso2)
                .getResultStream().findFirst();
    }

    @Override
    public List<Hub> hubs() {
        return em.createQuery("select new org.rtc.spi.people.Places$Hub(h.id, h.name) from Hub h order by h.id",
                Hub.class).getResultList();
    }

    @Override
    public Set<String> hosts(String hub) {
        org.rtc.platform.places.Hub found = em.find(org.rtc.platform.places.Hub.class, hub);
        return found == null ? Set.of() : Set.copyOf(found.getHosts());
    }

    @Override
    public List<Organisation> organisations() {
        return em.createQuery(ORGANISATION + "order by o.id", Organisation.class).getResultList();
    }

    @Override
    public Optional<Organisation> organisation(long id) {
        return em.createQuery(ORGANISATION + "where o.id = :id", Organisation.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    @Override
    public Map<Long, Organisation> organisations(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery(ORGANISATION + "where o.id in :ids", Organisation.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    @Override
    public List<Topic> topics() {
        return em.createQuery("""
                select new org.rtc.spi.people.Places$Topic(t.code, t.parent, t.name)
                from Topic t join TopicEdition e on e.id = t.edition where e.inForce = true""", Topic.class)
                .getResultStream().sorted(Comparator.comparing(Topic::code, PlacesDirectory::byNumber)).toList();
    }

    /** 1.2 before 1.10. */
    static int byNumber(String a, String b) {
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = left[i].length() != right[i].length() ? left[i].length() - right[i].length() : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return left.length - right.length;
    }
}
