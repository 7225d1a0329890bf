package org.rtc.learning.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rtc.learning.course.CourseDeleted;
import org.rtc.spi.job.Job;

/** Forgets for good what was deleted thirty days ago. */
@ApplicationScoped
public class ItemPurge implements Job {
    public static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 200;

    @Inject
    EntityManager em;
    @Inject
    ItemKinds kinds;

    @Override
    public String name() {
        return "learning.purge";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        purge(Instant.now().minus(KEPT));
    }

    /** All items of a course that goes. One whose part is missing now loses its row; that part keeps what it has. */
    void forget(@Observes CourseDeleted event) {
        for (Item item : em.createQuery("select i from Item i where i.courseId = :course", Item.class)
                .setParameter("course", event.courseId()).getResultList()) {
            kinds.find(item.getKind()).ifPresent(kind -> kind.delete(item.facts()));
            em.remove(item);
        }
    }

    void purge(Instant before) {
        List<Item> items = em.createQuery("""
                select i from Item i, Section s where s.id = i.sectionId
                and (i.deleted < :before or s.deleted < :before) order by i.id""", Item.class)
                .setParameter("before", before).setMaxResults(AT_ONCE).getResultList();
        for (Item item : items) {
            kinds.find(item.getKind()).ifPresent(kind -> {
                kind.delete(item.facts());
                em.remove(item);
            });
        }
        em.flush();
        em.createQuery("""
                select s from Section s where s.deleted < :before
                and not exists (select i.id from Item i where i.sectionId = s.id)""", Section.class)
                .setParameter("before", before).setMaxResults(AT_ONCE).getResultList().forEach(em::remove);
    }
}
