package org.rtc.learning.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.spi.people.People;

/** Counts people by the country of their account; those without one are left out. */
@ApplicationScoped
public class PeopleByCountry {
    private static final int AT_ONCE = 1000;

    @Inject
    People people;

    /** @param counted how often each person counts */
    Map<String, Long> count(Map<Long, Long> counted) {
        List<Long> ids = List.copyOf(counted.keySet());
        Map<String, Long> countries = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            people.byIds(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))).values().stream().filter(p -> p.country() != null)
                    .forEach(p -> countries.merge(p.country(), counted.get(p.id()), Long::sum));
        }
        return countries;
    }
}
