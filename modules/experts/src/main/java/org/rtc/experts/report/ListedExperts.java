package org.rtc.experts.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.experts.profile.Audience;
import org.rtc.spi.report.Indicator;

/** How many people of a country are listed as experts and confirmed it in that time. */
@ApplicationScoped
public class ListedExperts implements Indicator {
    @Inject
    EntityManager em;

    @Override
    public String id() {
        return "experts.indicator.listed";
    }

    /** Counted without saying who: only those who share their country. */
    @Override
    public Map<String, Long> byCountry(LocalDate from, LocalDate until) {
        return em.createQuery("""
                select e.country, count(e) from Expert e where e.audience <> :nobody and e.lapsed = false and e.country is not null
                and e.shared like '%COUNTRY%' and e.confirmed >= :from and e.confirmed < :until group by e.country""", Object[].class)
                .setParameter("nobody", Audience.NOBODY).setParameter("from", from.atStartOfDay(ZoneOffset.UTC).toInstant())
                .setParameter("until", until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
