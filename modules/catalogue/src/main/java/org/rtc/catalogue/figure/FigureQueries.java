package org.rtc.catalogue.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rtc.catalogue.activity.State;

/** Counts of published activities; cancelled and withdrawn ones count nowhere. One statement each. */
@ApplicationScoped
public class FigureQueries {
    private static final String COUNTED = " a.state in (org.rtc.catalogue.activity.State.PUBLISHED, org.rtc.catalogue.activity.State.POSTPONED) ";

    @Inject
    EntityManager em;

    /** Activities by the year in which they begin, on the clocks of their place. */
    public TreeMap<Integer, Long> byYear() {
        TreeMap<Integer, Long> years = new TreeMap<>();
        rows("select a.dates.year, count(a.id) from CatalogueActivity a where a.dates.year is not null and" + COUNTED + "group by a.dates.year", Map.of())
                .forEach(row -> years.put(Integer.valueOf(row[0].toString()), ((Number) row[1]).longValue()));
        return years;
    }

    /** The same by biennium, named by its first, odd year. */
    public TreeMap<Integer, Long> byBiennium() {
        TreeMap<Integer, Long> biennia = new TreeMap<>();
        byYear().forEach((year, number) -> biennia.merge(biennium(year), number, Long::sum));
        return biennia;
    }

    static int biennium(int year) {
        return year % 2 == 0 ? year - 1 : year;
    }

    public Map<String, Long> byCountry(LocalDate from, LocalDate until) {
        return counts("a.site.country is not null and" + COUNTED + "and a.dates.startsAt >= :from and a.dates.startsAt < :until", from, until);
    }

    public Map<String, Long> byTopic(LocalDate from, LocalDate until) {
        return strings(rows("select t.topic, count(a.id) from CatalogueActivity a, CatalogueActivityTopic t where t.activity = a.id and" + COUNTED
                + "and a.dates.startsAt >= :from and a.dates.startsAt < :until group by t.topic", between(from, until)));
    }

    /** By when they were published. */
    Map<String, Long> announced(LocalDate from, LocalDate until) {
        return counts("a.site.country is not null and a.state in :open and a.published >= :from and a.published < :until", from, until);
    }

    /** Those over, by when they ended. */
    Map<String, Long> held(LocalDate from, LocalDate until) {
        return counts("a.site.country is not null and" + COUNTED + "and a.dates.endsAt >= :from and a.dates.endsAt < :until and a.dates.endsAt < :now", from, until);
    }

    /** The same, where their materials were handed in. */
    Map<String, Long> handedIn(LocalDate from, LocalDate until) {
        return counts("a.site.country is not null and" + COUNTED + "and a.dates.endsAt >= :from and a.dates.endsAt < :until and a.dates.endsAt < :now"
                + " and exists (select m.id from CatalogueMaterial m where m.activity = a.id)", from, until);
    }

    /** Places that people of a country have in activities, by when they registered. */
    Map<String, Long> registered(LocalDate from, LocalDate until) {
        return strings(rows("select r.country, count(r.id) from CatalogueRegistration r where r.country is not null and r.waiting = false and r.created >= :from and r.created < :until group by r.country",
                between(from, until)));
    }

    private Map<String, Long> counts(String where, LocalDate from, LocalDate until) {
        Map<String, Object> parameters = new LinkedHashMap<>(between(from, until));
        if (where.contains(":open")) {
            parameters.put("open", State.OPEN);
        }
        if (where.contains(":now")) {
            parameters.put("now", Instant.now());
        }
        return strings(rows("select a.site.country, count(a.id) from CatalogueActivity a where " + where + " group by a.site.country", parameters));
    }

    private static Map<String, Object> between(LocalDate from, LocalDate until) {
        return Map.of("from", from.atStartOfDay(ZoneOffset.UTC).toInstant(), "until", until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private List<Object[]> rows(String jpql, Map<String, Object> parameters) {
        var query = em.createQuery(jpql, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static Map<String, Long> strings(List<Object[]> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(row[0].toString(), ((Number) row[1]).longValue()));
        return counts;
    }
}
