package org.rtc.needs.gap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rtc.needs.assessment.RankedTopic;

/** Demand against supply. @param cells by country, then by topic */
public record GapMatrix(List<RankedTopic> topics, Map<String, Map<String, Gap>> cells) {
    public Stream<Gap> gaps() {
        return cells.values().stream().flatMap(row -> row.values().stream());
    }

    public long count(Gap.State state) {
        return gaps().filter(gap -> gap.state() == state).count();
    }
}
