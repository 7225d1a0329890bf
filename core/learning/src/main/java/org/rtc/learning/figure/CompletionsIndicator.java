package org.rtc.learning.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.rtc.learning.progress.ProgressQueries;
import org.rtc.spi.report.Indicator;

/** How many courses the people of a country finished: all that counts in them was done, the last of it in that time. */
@ApplicationScoped
public class CompletionsIndicator implements Indicator {
    @Inject
    ProgressQueries progress;
    @Inject
    PeopleByCountry people;

    @Override
    public String id() {
        return "learning.indicator.completions";
    }

    @Override
    public Map<String, Long> byCountry(LocalDate from, LocalDate until) {
        Map<Long, Long> counted = new HashMap<>(progress.finished(until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
        progress.finished(from.atStartOfDay(ZoneOffset.UTC).toInstant()).forEach((person, before) -> counted.merge(person, -before, Long::sum));
        counted.values().removeIf(courses -> courses <= 0);
        return people.count(counted);
    }
}
