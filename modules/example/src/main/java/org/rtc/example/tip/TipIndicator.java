package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.report.Indicator;

/** A count by country, for whoever compares countries: the hubs' scorecard does not know this module, and shows it. */
@ApplicationScoped
public class TipIndicator implements Indicator {
    @Inject
    Tips tips;
    @Inject
    People people;

    @Override
    public String id() {
        return "example.indicator.tips";
    }

    @Override
    public Map<String, Long> byCountry(LocalDate from, LocalDate until) {
        List<TipRow> rows = tips.newest(null, 1000).stream().filter(tip -> {
            LocalDate day = tip.created().atZone(ZoneOffset.UTC).toLocalDate();
            return !day.isBefore(from) && !day.isAfter(until);
        }).toList();
        Map<Long, Person> authors = people.byIds(rows.stream().map(TipRow::authorId).collect(Collectors.toSet()));
        return rows.stream().map(tip -> authors.get(tip.authorId())).filter(author -> author != null && author.country() != null)
                .collect(Collectors.groupingBy(Person::country, Collectors.counting()));
    }
}
