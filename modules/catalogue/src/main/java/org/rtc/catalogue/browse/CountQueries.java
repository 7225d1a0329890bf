package org.rtc.catalogue.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.catalogue.activity.State;

/** How many activities lie ahead, by topic, by country, by office: one statement each. */
@ApplicationScoped
public class CountQueries {
    private static final String AHEAD = " a.state in :states and a.dates.endsAt >= :now ";

    @Inject
    EntityManager em;

    /** @param ahead how many are not over */
    public record Count(Object key, long ahead) {
    }

    public Map<String, Long> byTopic() {
        return counts("select new org.rtc.catalogue.browse.CountQueries$Count(t.topic, count(a.id)) from CatalogueActivity a, CatalogueActivityTopic t where t.activity = a.id and" + AHEAD + "group by t.topic");
    }

    public Map<String, Long> byCountry() {
        return counts("select new org.rtc.catalogue.browse.CountQueries$Count(a.site.country, count(a.id)) from CatalogueActivity a where a.site.country is not null and" + AHEAD + "group by a.site.country");
    }

    /** Offices with anything published: how much in all. */
    public Map<Long, Long> byOffice() {
        return offices("", Map.of());
    }

    /** How much of it lies ahead. */
    public Map<Long, Long> byOfficeAhead() {
        return offices(" and a.dates.endsAt >= :now", Map.of("now", Instant.now()));
    }

    private Map<Long, Long> offices(String more, Map<String, Object> parameters) {
        var query = em.createQuery("select a.host.office, count(a.id) from CatalogueActivity a where a.host.office is not null and a.state in :states" + more
                + " group by a.host.office", Object[].class).setParameter("states", State.OPEN);
        parameters.forEach(query::setParameter);
        Map<Long, Long> counts = new LinkedHashMap<>();
        query.getResultList().forEach(row -> counts.put((Long) row[0], ((Number) row[1]).longValue()));
        return counts;
    }

    private Map<String, Long> counts(String jpql) {
        List<Count> rows = em.createQuery(jpql, Count.class).setParameter("states", State.OPEN).setParameter("now", Instant.now()).getResultList();
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(row.key().toString(), row.ahead()));
        return counts;
    }
}
