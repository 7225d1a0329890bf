package org.rtc.hubs.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rtc.spi.module.Brought;
import org.rtc.spi.people.Places;
import org.rtc.spi.report.Indicator;
import org.rtc.spi.setting.Settings;

/** Makes scorecards from what the parts count, without knowing them. */
@ApplicationScoped
public class Scorecards {
    public static final String WEIGHTS = "hubs.weights";
    /** Indicators that nobody named weigh one. */
    public static final String USUAL = "catalogue.indicator.announced=3 catalogue.indicator.materials=2 learning.indicator.learners=2 learning.indicator.completions=2";

    @Inject
    @Any
    Instance<Indicator> indicators;
    @Inject
    Settings settings;
    @Inject
    Places places;

    /** @param countries those to list; the best is sought among all of the network */
    public Scorecard of(Collection<String> countries, Period period) {
        Map<String, Integer> weights = weights(settings.get(WEIGHTS));
        Set<String> known = places.countries().stream().map(Places.Country::iso2).collect(Collectors.toSet());
        List<Scorecard.Measured> measured = new ArrayList<>();
        List<Map<String, Long>> counts = new ArrayList<>();
        Map<String, Map<String, Long>> byIndicator = new TreeMap<>();
        Brought.tell(indicators, indicator -> byIndicator.put(indicator.id(), new HashMap<>(indicator.byCountry(period.from(), period.until()))));
        byIndicator.forEach((id, byCountry) -> {
            byCountry.keySet().retainAll(known);
            measured.add(new Scorecard.Measured(id, weights.getOrDefault(id, 1), byCountry.values().stream().mapToLong(Long::longValue).max().orElse(0)));
            counts.add(byCountry);
        });
        List<Scorecard.Row> rows = countries.stream().map(country -> {
            List<Long> own = counts.stream().map(c -> c.getOrDefault(country, 0L)).toList();
            return new Scorecard.Row(country, Scorecard.score(measured, own), own);
        }).sorted(Comparator.comparingInt(Scorecard.Row::score).reversed().thenComparing(Scorecard.Row::country)).toList();
        return new Scorecard(period, measured, rows);
    }

    /** @param text {@code id=weight}, spaces or commas between; what is no such pair is passed over */
    static Map<String, Integer> weights(String text) {
        Map<String, Integer> weights = new HashMap<>();
        for (String pair : text.split("[\\s,;]+")) {
            if (pair.matches("[a-zA-Z0-9.-]+=\\d{1,2}")) {
                weights.put(pair.substring(0, pair.indexOf('=')), Integer.valueOf(pair.substring(pair.indexOf('=') + 1)));
            }
        }
        return weights;
    }
}
