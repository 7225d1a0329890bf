package org.rtc.hubs.score;

import java.util.List;
import java.util.Optional;

/**
 * Participation of countries: for each indicator the country's count over the best country's, times its weight; the sum
 * over the sum of the weights, from 0 to 100. An indicator in which no country has anything is left out.
 *
 * @param indicators with their weights and the best count, those left out too
 * @param rows       the best first
 */
public record Scorecard(Period period, List<Measured> indicators, List<Row> rows) {
    /** @param weight 0 leaves it out @param best the largest count of all countries of the network */
    public record Measured(String id, int weight, long best) {
        public boolean counts() {
            return weight > 0 && best > 0;
        }
    }

    /** @param counts one for each indicator, in their order */
    public record Row(String country, int score, List<Long> counts) {
    }

    public Optional<Row> of(String country) {
        return rows.stream().filter(r -> r.country().equals(country)).findFirst();
    }

    static int score(List<Measured> indicators, List<Long> counts) {
        double points = 0;
        int possible = 0;
        for (int i = 0; i < indicators.size(); i++) {
            Measured indicator = indicators.get(i);
            if (indicator.counts()) {
                points += indicator.weight() * (double) counts.get(i) / indicator.best();
                possible += indicator.weight();
            }
        }
        return possible == 0 ? 0 : (int) Math.round(100 * points / possible);
    }
}
