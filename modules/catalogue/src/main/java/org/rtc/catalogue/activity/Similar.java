package org.rtc.catalogue.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.spi.text.Accents;
import org.rtc.spi.text.LocalizedText;

/** Finds what may be the same activity, announced twice or come from two sources: about the same days, much the same title. */
@ApplicationScoped
public class Similar {
    private static final Duration APART = Duration.ofDays(7);
    private static final int CANDIDATES = 300;
    private static final int SHORT = 3;
    private static final double ALIKE = 0.6;

    @Inject
    ActivityQueries queries;

    /** @param except id of the activity itself, or 0 @return the likeliest first, at most five */
    public List<ActivityRow> to(LocalizedText title, Dates dates, long except) {
        if (!dates.known() || title.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        Instant from = dates.startsAt().minus(APART);
        parameters.put("from", from);
        parameters.put("until", dates.startsAt().plus(APART));
        parameters.put("except", except);
        parameters.put("states", EnumSet.complementOf(EnumSet.of(State.WITHDRAWN)));
        return queries.run(ActivityQueries.ROW + "a.dates.startsAt >= :from and a.dates.startsAt <= :until and a.id <> :except and a.state in :states order by a.id",
                        parameters, CANDIDATES).stream()
                .map(row -> Map.entry(alike(title, row.title()), row)).filter(e -> e.getKey() >= ALIKE)
                .sorted((a, b) -> Double.compare(b.getKey(), a.getKey())).limit(5).map(Map.Entry::getValue).toList();
    }

    /** The best of all pairs of languages, 0 to 1: words in common of all words. */
    static double alike(LocalizedText one, LocalizedText other) {
        return one.values().values().stream().flatMapToDouble(a -> other.values().values().stream().mapToDouble(b -> alike(words(a), words(b))))
                .max().orElse(0);
    }

    private static double alike(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static Set<String> words(String text) {
        String plain = Accents.without(text).toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() > SHORT || word.matches("\\d+")).collect(Collectors.toSet());
    }
}
