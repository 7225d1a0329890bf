package org.rtc.needs.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rtc.needs.respondent.Turnout;

/**
 * The needs that a round shows: topics by score, the highest first, and each country's need of each.
 *
 * @param smallest staff of a country count only where at least so many answered
 */
public record Assessment(List<RankedTopic> topics, List<Need> needs, List<Turnout> turnout, int smallest) {
    public Assessment {
        topics = List.copyOf(topics);
        needs = List.copyOf(needs);
        turnout = List.copyOf(turnout);
    }

    public Optional<RankedTopic> topic(String item) {
        return topics.stream().filter(t -> t.item().equals(item)).findFirst();
    }

    /** 1 for the highest; 0 where it is not ranked. */
    public int rank(String item) {
        for (int i = 0; i < topics.size(); i++) {
            if (topics.get(i).item().equals(item)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** By country, then by topic. */
    public Map<String, Map<String, Need>> byCountry() {
        return needs.stream().collect(Collectors.groupingBy(Need::country, java.util.TreeMap::new, Collectors.toMap(Need::item, n -> n)));
    }

    public long asked() {
        return turnout.stream().mapToLong(Turnout::asked).sum();
    }

    public long sent() {
        return turnout.stream().mapToLong(Turnout::sent).sum();
    }

    /** Countries from which at least one questionnaire came back. */
    public long answering() {
        return turnout.stream().filter(t -> t.sent() > 0).map(Turnout::country).distinct().count();
    }

    public long countries() {
        return turnout.stream().map(Turnout::country).distinct().count();
    }
}
