package org.rtc.needs.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.spi.report.Indicator;

/** Questionnaires that were sent, by country. */
@ApplicationScoped
public class AnsweredIndicator implements Indicator {
    @Inject
    EntityManager em;

    @Override
    public String id() {
        return "needs.indicator.answered";
    }

    @Override
    public Map<String, Long> byCountry(LocalDate from, LocalDate until) {
        return em.createQuery("""
                select r.country, count(r.id) from NeedsRespondent r where r.sent >= :from and r.sent < :until group by r.country""", Object[].class)
                .setParameter("from", start(from)).setParameter("until", start(until.plusDays(1))).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
