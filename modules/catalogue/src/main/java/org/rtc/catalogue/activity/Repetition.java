package org.rtc.catalogue.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rtc.spi.problem.Problem;

/** The same activity on several dates: each date is an activity of its own, and they know each other. */
@ApplicationScoped
public class Repetition {
    static final int MOST = 30;

    @Inject
    Activities activities;
    @Inject
    EntityManager em;

    /**
     * @param every {@code week}, {@code fortnight} or {@code month}; anything else does nothing
     * @param times how many dates in all, 2 to 30
     * @return ids of the dates that were added
     * @throws Problem 422 where there are no dates to repeat or not so many
     */
    @Transactional
    public List<Long> repeat(long id, String every, String times) {
        Period step = switch (every) {
            case "week" -> Period.ofWeeks(1);
            case "fortnight" -> Period.ofWeeks(2);
            case "month" -> Period.ofMonths(1);
            default -> null;
        };
        if (step == null) {
            return List.of();
        }
        if (!times.matches("\\d{1,2}") || Integer.parseInt(times) < 2 || Integer.parseInt(times) > MOST) {
            throw Problem.invalid("times", "catalogue.error.times", MOST);
        }
        Activity first = activities.required(id, ActivityAccess.EDIT);
        if (!first.details().dates().known()) {
            throw Problem.invalid("start", "catalogue.error.start");
        }
        String series = UUID.randomUUID().toString();
        first.joins(series);
        List<Long> added = new ArrayList<>();
        for (int i = 1; i < Integer.parseInt(times); i++) {
            ActivityDetails d = first.details();
            Dates dates = new Dates(later(d.dates().start(), step.multipliedBy(i)), later(d.dates().end(), step.multipliedBy(i)), d.dates().zone());
            long next = activities.draft(d.with(dates).with(d.entry().until(null, dates.zoneId())), Origin.FORM);
            em.find(Activity.class, next).joins(series);
            added.add(next);
        }
        return added;
    }

    private static String later(String local, Period by) {
        return local.length() == 10 ? LocalDate.parse(local).plus(by).toString() : LocalDateTime.parse(local).plus(by).toString();
    }
}
