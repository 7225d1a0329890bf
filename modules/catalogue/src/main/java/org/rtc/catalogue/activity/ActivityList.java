package org.rtc.catalogue.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;

/**
 * The list as it is asked for by addresses and REST. Without words the database gives it by date; with words the
 * search gives the best first.
 */
@ApplicationScoped
public class ActivityList {
    /** Names under which addresses and REST narrow the list. */
    public static final List<String> FILTERS = List.of("topic", "kind", "mode", "language", "country", "office", "group", "funder", "day");
    /** Of them those that the search counts. */
    private static final List<String> FACETS = FILTERS.stream().filter(name -> !name.equals("day")).toList();
    private static final int DEEPEST = 1000;
    private static final int YEARS_AHEAD = 5;
    private static final YearMonth FIRST = YearMonth.of(2000, 1);

    @Inject
    ActivityQueries queries;
    @Inject
    Search search;
    @Inject
    Viewer viewer;
    @Inject
    Access access;
    @Inject
    ActivityAccess rights;

    /**
     * @param when   {@code upcoming}, {@code now}, {@code past} or {@code all}; anything else is upcoming
     * @param facets chosen values of {@link #FILTERS}; day counts without words alone
     * @param after  {@link Slice#next} of the part before, or null
     */
    public record Asked(String words, String when, Map<String, ? extends Collection<String>> facets, String after) {
        boolean worded() {
            return words != null && !words.isBlank();
        }

        public ActivityQueries.Run run() {
            return when == null ? ActivityQueries.Run.UPCOMING : switch (when) {
                case "now" -> ActivityQueries.Run.NOW;
                case "past" -> ActivityQueries.Run.PAST;
                case "all" -> ActivityQueries.Run.ALL;
                default -> ActivityQueries.Run.UPCOMING;
            };
        }

        private Set<String> of(String facet) {
            Collection<String> values = facets.get(facet);
            return values == null ? Set.of() : values.stream().filter(v -> v != null && !v.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** Without words and time. */
        public ActivityFilter filter() {
            Long office = of("office").stream().filter(o -> o.matches("\\d{1,18}")).findFirst().map(Long::valueOf).orElse(null);
            Long group = of("group").stream().filter(o -> o.matches("\\d{1,18}")).findFirst().map(Long::valueOf).orElse(null);
            return new ActivityFilter(of("topic"), known(of("kind"), Kind::of, Kind.class), known(of("mode"), Mode::of, Mode.class),
                    of("language"), of("country"), office, group, of("funder").stream().findFirst().orElse(null), day(of("day")), null, null);
        }

        private static LocalDate day(Set<String> asked) {
            try {
                return asked.isEmpty() ? null : LocalDate.parse(asked.iterator().next());
            } catch (DateTimeException e) {
                return null;
            }
        }

        private static <E extends Enum<E>> Set<E> known(Set<String> ids, Function<String, Optional<E>> of, Class<E> type) {
            Set<E> known = EnumSet.noneOf(type);
            ids.forEach(id -> of.apply(id).ifPresent(known::add));
            return known;
        }
    }

    /** @param total number of all found by words; null where none were given @param counts by facet and value, with words alone */
    public record Found(Slice<ActivityRow> part, Long total, Map<String, Map<String, Integer>> counts) {
    }

    public Found find(Asked asked, int limit) {
        if (!asked.worded()) {
            return new Found(queries.list(asked.filter(), asked.run(), asked.after(), limit), null, Map.of());
        }
        Map<String, Set<String>> facets = new HashMap<>();
        FACETS.forEach(facet -> facets.put(facet, asked.of(facet)));
        Set<String> months = months(asked.run());
        if (!months.isEmpty()) {
            facets.put("month", months);
        }
        int from = asked.after() != null && asked.after().matches("\\d{1,4}") ? Math.min(Integer.parseInt(asked.after()), DEEPEST) : 0;
        Search.Hits hits = search.find(ActivitySource.KIND, asked.words(), viewer.lang(), facets, from, limit);
        int next = from + hits.ids().size();
        boolean more = next < hits.total() && next <= DEEPEST && !hits.ids().isEmpty();
        return new Found(new Slice<>(queries.open(hits.ids()), more ? Integer.toString(next) : null), hits.total(), hits.counts());
    }

    /** The search knows months, not instants. */
    private static Set<String> months(ActivityQueries.Run run) {
        YearMonth now = YearMonth.now(ZoneOffset.UTC);
        YearMonth from = run == ActivityQueries.Run.PAST ? FIRST : now;
        YearMonth until = run == ActivityQueries.Run.PAST ? now : now.plusYears(YEARS_AHEAD);
        Set<String> months = new LinkedHashSet<>();
        for (YearMonth month = from; run != ActivityQueries.Run.ALL && !month.isAfter(until); month = month.plusMonths(1)) {
            months.add(month.toString());
        }
        return months;
    }

    /** What everybody sees and one's own drafts, the newest first: for programs that say neither words nor time. */
    public Slice<ActivityRow> newest(Asked asked, int limit) {
        Long after = asked.after() != null && asked.after().matches("\\d{1,18}") ? Long.valueOf(asked.after()) : null;
        return queries.newest(asked.filter(), viewer.signedIn() ? viewer.personId() : 0, after, limit);
    }

    /** Those of one state in the countries that whoever asks takes care of. @throws Problem 401, 403, 422 for an unknown state */
    public Slice<ActivityRow> inScope(Asked asked, String state, int limit) {
        State known = State.of(state).orElseThrow(() -> Problem.invalid("state", "catalogue.error.state"));
        access.requirePerson();
        if (known != State.WITHDRAWN && State.OPEN.contains(known)) {
            return queries.list(asked.filter(), Set.of(known), ActivityQueries.Run.ALL, asked.after(), limit);
        }
        Set<String> mine = rights.countries(ActivityAccess.EDIT);
        ActivityFilter f = asked.filter();
        Set<String> countries = f.countries().isEmpty() ? mine : f.countries().stream().filter(mine::contains).collect(Collectors.toSet());
        if (countries.isEmpty()) {
            throw new org.rtc.spi.problem.Forbidden();
        }
        boolean all = f.countries().isEmpty() && rights.network(ActivityAccess.EDIT);
        return queries.list(new ActivityFilter(f.topics(), f.kinds(), f.modes(), f.languages(), all ? Set.of() : countries, f.office(), f.group(),
                f.funder(), f.day(), null, null), Set.of(known), ActivityQueries.Run.ALL, asked.after(), limit);
    }
}
