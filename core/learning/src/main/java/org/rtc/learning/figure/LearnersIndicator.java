package org.rtc.learning.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.learning.enrolment.Enrolment;
import org.rtc.spi.report.Indicator;

/** How many people of a country enrolled in a course. */
@ApplicationScoped
public class LearnersIndicator implements Indicator {
    @Inject
    EntityManager em;
    @Inject
    PeopleByCountry people;

    @Override
    public String id() {
        return "learning.indicator.learners";
    }

    @Override
    public Map<String, Long> byCountry(LocalDate from, LocalDate until) {
        return people.count(em.createQuery("""
                select distinct e.personId from Enrolment e where e.role = 'learner' and e.status = :active and e.since >= :from and e.since < :until""",
                Long.class).setParameter("active", Enrolment.Status.ACTIVE).setParameter("from", from.atStartOfDay(ZoneOffset.UTC).toInstant())
                .setParameter("until", until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .getResultStream().collect(Collectors.toMap(Function.identity(), id -> 1L)));
    }
}
