package org.rtc.catalogue.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a list is narrowed to; empty sets and nulls leave it open.
 *
 * @param day   activities that take place on that day, on the clocks of their place
 * @param from  activities that end after that
 * @param until activities that start before that
 */
public record ActivityFilter(Set<String> topics, Set<Kind> kinds, Set<Mode> modes, Set<String> languages, Set<String> countries,
        Long office, Long group, String funder, LocalDate day, Instant from, Instant until) {
    public static final ActivityFilter ALL = new ActivityFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, null, null);

    public ActivityFilter between(Instant first, Instant last) {
        return new ActivityFilter(topics, kinds, modes, languages, countries, office, group, funder, day, first, last);
    }

    public boolean narrow() {
        return !topics.isEmpty() || !kinds.isEmpty() || !modes.isEmpty() || !languages.isEmpty() || !countries.isEmpty()
                || office != null || group != null || funder != null || day != null;
    }

    /** The condition in JPQL on {@code a}. */
    String where(Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (!topics.isEmpty()) {
            where.append(" and a.id in (select t.activity from CatalogueActivityTopic t where t.topic in :topics)");
            parameters.put("topics", topics);
        }
        in(where, parameters, "a.kind", "kinds", kinds);
        in(where, parameters, "a.site.mode", "modes", modes);
        in(where, parameters, "a.site.country", "countries", countries);
        if (!languages.isEmpty()) {
            Map<String, String> like = new LinkedHashMap<>();
            languages.forEach(tag -> like.put("language" + like.size(), "% " + tag + " %"));
            where.append(like.keySet().stream().map(name -> "a.delivery.languages like :" + name)
                    .collect(Collectors.joining(" or ", " and (", ")")));
            parameters.putAll(like);
        }
        equal(where, parameters, "a.host.office", "office", office);
        equal(where, parameters, "a.host.group", "group", group);
        equal(where, parameters, "a.funding.funder", "funder", funder);
        if (day != null) {
            where.append(" and a.dates.endsAt > :dayFrom and a.dates.startsAt < :dayUntil and a.dates.start < :dayEnd and a.dates.end >= :day");
            parameters.put("dayFrom", day.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
            parameters.put("dayUntil", day.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
            parameters.put("dayEnd", day.plusDays(1).toString());
            parameters.put("day", day.toString());
        }
        if (from != null) {
            where.append(" and a.dates.endsAt > :from");
            parameters.put("from", from);
        }
        if (until != null) {
            where.append(" and a.dates.startsAt < :until");
            parameters.put("until", until);
        }
        return where.toString();
    }

    private static void in(StringBuilder where, Map<String, Object> parameters, String path, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            where.append(" and ").append(path).append(" in :").append(name);
            parameters.put(name, values);
        }
    }

    private static void equal(StringBuilder where, Map<String, Object> parameters, String path, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(path).append(" = :").append(name);
            parameters.put(name, value);
        }
    }
}
