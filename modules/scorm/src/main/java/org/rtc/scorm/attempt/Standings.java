package org.rtc.scorm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.ItemProgress.Status;
import org.rtc.spi.course.Progress;

/** What a learner's attempts at an item come to: the best one counts, the time of all is added up. */
@ApplicationScoped
public class Standings {
    private static final List<Status> WORST_FIRST = List.of(Status.IN_PROGRESS, Status.FAILED, Status.COMPLETED, Status.PASSED);

    @Inject
    EntityManager em;
    @Inject
    Progress progress;

    /** Tells the course, in the transaction that changed an attempt. */
    public void report(long item, long person) {
        List<Result> results = em.createQuery("""
                select new org.rtc.scorm.attempt.Result(a.completion, a.success, a.scaled, a.raw, a.lowest, a.highest,
                  a.measure, a.seconds, a.location) from ScormAttempt a where a.itemId = :item and a.personId = :person""", Result.class)
                .setParameter("item", item).setParameter("person", person).getResultList();
        progress.report(item, person, of(results));
    }

    static ItemProgress of(List<Result> attempts) {
        Result best = attempts.stream().max(Comparator.comparing((Result r) -> WORST_FIRST.indexOf(r.status()))
                .thenComparing(Result::percent, Comparator.nullsFirst(Comparator.naturalOrder()))).orElse(null);
        if (best == null) {
            return ItemProgress.NONE;
        }
        return new ItemProgress(best.status(), best.percent(), attempts.stream().mapToLong(Result::seconds).sum(),
                attempts.stream().map(Result::measure).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null),
                attempts.size());
    }
}
