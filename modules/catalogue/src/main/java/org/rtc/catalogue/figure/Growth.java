package org.rtc.catalogue.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The offer by biennium: what a dated document said, what the catalogue counts, and how it grew. */
@ApplicationScoped
public class Growth {
    @Inject
    FigureQueries figures;
    @Inject
    Baselines baselines;

    /**
     * @param year     the biennium's first, odd year
     * @param baseline what a document said of it; null where none did
     * @param counted  what the catalogue has
     * @param growth   of the greater of both against that of the biennium before, 1 being twice as many; null where nothing
     *                 is known of one of the two
     */
    public record Biennium(int year, Baseline baseline, long counted, Double growth) {
        public String name() {
            return year + "–" + (year + 1);
        }

        public long offer() {
            return Math.max(counted, baseline == null ? 0 : baseline.activities());
        }
    }

    public List<Biennium> all() {
        TreeMap<Integer, Long> counted = figures.byBiennium();
        Map<Integer, Baseline> dated = baselines.all().stream().collect(Collectors.toMap(Baseline::biennium, Function.identity(), (a, b) -> b, TreeMap::new));
        TreeMap<Integer, Long> years = new TreeMap<>(counted);
        dated.keySet().forEach(year -> years.putIfAbsent(year, 0L));
        List<Biennium> all = new ArrayList<>();
        if (years.isEmpty()) {
            return all;
        }
        for (int year = years.firstKey(); year <= years.lastKey(); year += 2) {
            Biennium one = new Biennium(year, dated.get(year), counted.getOrDefault(year, 0L), null);
            Biennium before = all.isEmpty() ? null : all.get(all.size() - 1);
            Double growth = before == null || before.offer() == 0 || one.offer() == 0 ? null : (double) one.offer() / before.offer() - 1;
            all.add(new Biennium(year, one.baseline(), one.counted(), growth));
        }
        return all;
    }
}
