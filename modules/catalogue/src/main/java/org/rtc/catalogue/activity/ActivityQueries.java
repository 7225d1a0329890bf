package org.rtc.catalogue.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.spi.data.Slice;

/** Activities in lists: projections, paged by key. */
@ApplicationScoped
public class ActivityQueries {
    static final String ROW = """
            select new org.rtc.catalogue.activity.ActivityRow(a.id, a.uid, a.sequence, a.state, a.reason, a.wording.title, a.wording.summary,
              a.kind, a.site.mode, a.site.country, a.site.venue, a.dates.start, a.dates.end, a.dates.zone, a.dates.startsAt, a.dates.endsAt,
              a.topics, a.delivery.languages, a.host.office, a.host.provider, a.entry.kind, a.entry.untilAt, a.changed, a.submitted, a.createdBy)
            from CatalogueActivity a where\s""";
    private static final Set<State> ON = State.OPEN;
    /** The same as those states, so written that no index on the state draws a database away from that on the time. */
    private static final String SEEN = "a.published is not null and a.state <> org.rtc.catalogue.activity.State.WITHDRAWN";

    @Inject
    EntityManager em;

    /** How a list runs, and what it leaves out. */
    public enum Run {
        /** What begins after now, the next first. */
        UPCOMING("a.dates.startsAt", true),
        /** What has begun and is not over, the first to end first. */
        NOW("a.dates.endsAt", true),
        /** What is over, the latest first. */
        PAST("a.dates.endsAt", false),
        /** All by their beginning. */
        ALL("a.dates.startsAt", true);

        private final String key;
        private final boolean ascending;

        Run(String key, boolean ascending) {
            this.key = key;
            this.ascending = ascending;
        }

        String condition() {
            return switch (this) {
                case UPCOMING -> " and a.dates.startsAt >= :now";
                case NOW -> " and a.dates.endsAt >= :now and a.dates.startsAt < :now";
                case PAST -> " and a.dates.endsAt < :now";
                case ALL -> " and a.dates.startsAt is not null";
            };
        }

        Instant key(ActivityRow row) {
            return key.endsWith("startsAt") ? row.startsAt() : row.endsAt();
        }
    }

    /**
     * What everybody sees.
     *
     * @param after {@link Slice#next} of the part before; null at the beginning
     */
    public Slice<ActivityRow> list(ActivityFilter filter, Run run, String after, int limit) {
        return list(filter, SEEN, new HashMap<>(), run, after, limit);
    }

    /** Of these states. */
    public Slice<ActivityRow> list(ActivityFilter filter, Collection<State> states, Run run, String after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("states", states);
        return list(filter, "a.state in :states", parameters, run, after, limit);
    }

    private Slice<ActivityRow> list(ActivityFilter filter, String which, Map<String, Object> parameters, Run run, String after, int limit) {
        Key key = Key.parse(after);
        StringBuilder jpql = new StringBuilder(ROW).append(which).append(filter.where(parameters));
        // what ended before something over is over: a second bound would have a database read all between the two
        if (run != Run.PAST || key == null) {
            jpql.append(run.condition());
            if (run != Run.ALL) {
                parameters.put("now", Instant.now());
            }
        }
        if (key != null) {
            String beyond = run.ascending ? ">" : "<";
            jpql.append(" and ").append(run.key).append(beyond).append("= :at and (").append(run.key).append(beyond).append(" :at or a.id ")
                    .append(beyond).append(" :id)");
            parameters.put("at", key.at);
            parameters.put("id", key.id);
        }
        String order = run.ascending ? "" : " desc";
        jpql.append(" order by ").append(run.key).append(order).append(", a.id").append(order);
        return Slice.of(run(jpql.toString(), parameters, limit + 1), limit, row -> new Key(run.key(row), row.id()));
    }

    /** What everybody sees and what that person wrote, the newest first. @param person 0 for nobody @param after id of the last one of the part before, or null */
    public Slice<ActivityRow> newest(ActivityFilter filter, long person, Long after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("states", ON);
        parameters.put("person", person == 0 ? -1 : person);
        parameters.put("after", after == null ? Long.MAX_VALUE : after);
        return Slice.of(run(ROW + "(a.state in :states or a.createdBy = :person) and a.id < :after" + filter.where(parameters) + " order by a.id desc",
                parameters, limit + 1), limit, ActivityRow::id);
    }

    /** In the order of the ids; what not everybody sees is left out. */
    public List<ActivityRow> open(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, ActivityRow> rows = run(ROW + "a.state in :states and a.id in :ids", Map.of("states", ON, "ids", ids), ids.size()).stream()
                .collect(Collectors.toMap(ActivityRow::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** In any state. */
    public List<ActivityRow> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : run(ROW + "a.id in :ids", Map.of("ids", ids), ids.size());
    }

    /** What that person wrote, the newest first. @param after id of the last one of the part before, or null */
    public Slice<ActivityRow> writtenBy(long person, Long after, int limit) {
        return Slice.of(run(ROW + "a.createdBy = :person and a.id < :after order by a.id desc",
                Map.of("person", person, "after", after == null ? Long.MAX_VALUE : after), limit + 1), limit, ActivityRow::id);
    }

    /** What waits for approval in these countries, the longest waiting first. @param network also what has no country */
    public List<ActivityRow> waiting(Collection<String> countries, boolean network, int limit) {
        if (countries.isEmpty() && !network) {
            return List.of();
        }
        return run(ROW + "a.state = org.rtc.catalogue.activity.State.SUBMITTED and (a.site.country in :countries" + (network ? " or a.site.country is null" : "")
                + ") order by a.submitted", Map.of("countries", countries.isEmpty() ? Set.of("--") : countries), limit);
    }

    /** Drafts that came by mail, from outside or from a need in these countries and that nobody submitted, the oldest first. */
    public List<ActivityRow> arrived(Collection<String> countries, boolean network, int limit) {
        if (countries.isEmpty() && !network) {
            return List.of();
        }
        return run(ROW + "a.state = org.rtc.catalogue.activity.State.DRAFT and a.source in ('mail', 'import') and (a.site.country in :countries"
                + (network ? " or a.site.country is null" : "") + ") order by a.id",
                Map.of("countries", countries.isEmpty() ? Set.of("--") : countries), limit);
    }

    /** What everybody sees, the last changed first. */
    public List<ActivityRow> changed(ActivityFilter filter, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("states", ON);
        return run(ROW + "a.state in :states" + filter.where(parameters) + " order by a.changed desc, a.id desc", parameters, limit);
    }

    /** Other dates of the same series, by date. */
    public List<ActivityRow> series(String series, int limit) {
        return run(ROW + "a.series = :series and a.state in :states order by a.dates.startsAt", Map.of("series", series, "states", ON), limit);
    }

    List<ActivityRow> run(String jpql, Map<String, Object> parameters, int limit) {
        TypedQuery<ActivityRow> query = em.createQuery(jpql, ActivityRow.class).setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Where a part of a list ended: an instant and the id that tells those of one instant apart. */
    private record Key(Instant at, long id) {
        static Key parse(String text) {
            if (text == null || !text.matches("-?\\d{1,15}_\\d{1,18}")) {
                return null;
            }
            String[] both = text.split("_");
            return new Key(Instant.ofEpochMilli(Long.parseLong(both[0])), Long.parseLong(both[1]));
        }

        @Override
        public String toString() {
            return at.toEpochMilli() + "_" + id;
        }
    }
}
