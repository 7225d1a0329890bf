package org.rtc.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rtc.learning.enrolment.Enrolment;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.Progress;
import org.rtc.spi.event.ItemFinished;

/** Records how far people are: one statement to look, one to write. */
@ApplicationScoped
public class ProgressRecorder implements Progress {
    /** Two reports of the same person at the same moment must not meet as two inserts. */
    private static final String PUT = """
            insert into ln_item_progress (person_id, item_id, course_id, status, score, seconds, measure, attempts, changed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update status = values(status), score = values(score), seconds = values(seconds),
              measure = values(measure), attempts = values(attempts), changed = values(changed)""";

    @Inject
    EntityManager em;
    @Inject
    Event<ItemFinished> finished;

    @Override
    @Transactional
    public void report(long itemId, long personId, ItemProgress progress) {
        Optional<Before> before = before(itemId, personId);
        if (before.isEmpty() || progress.equals(before.get().progress())) {
            return;
        }
        put(before.get().course, itemId, personId, progress);
        ItemProgress.Status was = before.get().status;
        boolean over = progress.status().done() || progress.status() == ItemProgress.Status.FAILED;
        if (over && progress.status() != was) {
            finished.fire(new ItemFinished(before.get().course, itemId, personId, progress));
        }
    }

    private Optional<Before> before(long item, long person) {
        return em.createQuery("""
                select new org.rtc.learning.progress.ProgressRecorder$Before(i.courseId, p.status, p.score, p.seconds, p.measure, p.attempts)
                from Item i join Enrolment e on e.courseId = i.courseId and e.personId = :person and e.status = :active
                  left join RecordedProgress p on p.itemId = i.id and p.personId = :person
                where i.id = :item""", Before.class)
                .setParameter("item", item).setParameter("person", person)
                .setParameter("active", Enrolment.Status.ACTIVE).getResultStream().findFirst();
    }

    private void put(long course, long item, long person, ItemProgress p) {
        em.createNativeQuery(PUT).setParameter(1, person).setParameter(2, item).setParameter(3, course)
                .setParameter(4, p.status().name()).setParameter(5, p.score()).setParameter(6, p.seconds())
                .setParameter(7, p.measure()).setParameter(8, p.attempts())
                .setParameter(9, Timestamp.valueOf(LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC))).executeUpdate();
    }

    @Override
    public ItemProgress of(long itemId, long personId) {
        return em.createQuery("""
                select new org.rtc.spi.course.ItemProgress(p.status, p.score, p.seconds, p.measure, p.attempts)
                from RecordedProgress p where p.itemId = :item and p.personId = :person""", ItemProgress.class)
                .setParameter("item", itemId).setParameter("person", personId)
                .getResultStream().findFirst().orElse(ItemProgress.NONE);
    }

    /** What was recorded so far. */
    public record Before(Long course, ItemProgress.Status status, Double score, Long seconds, Double measure, Integer attempts) {
        ItemProgress progress() {
            return status == null ? null : new ItemProgress(status, score, seconds, measure, attempts);
        }
    }
}
