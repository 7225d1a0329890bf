package org.rtc.learning.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rtc.spi.text.LocalizedText;

/** What was deleted from a course and can still be brought back. */
@ApplicationScoped
public class Trash {
    private static final int LIMIT = 50;

    @Inject
    EntityManager em;

    /** The last deleted first. */
    public List<Row> of(long course) {
        List<Row> rows = new ArrayList<>(rows("item", "Item", course));
        rows.addAll(rows("section", "Section", course));
        rows.sort(Comparator.comparing(Row::deleted).reversed());
        return rows;
    }

    private List<Row> rows(String what, String entity, long course) {
        return em.createQuery("select new org.rtc.learning.outline.Trash$Row('" + what + "', x.id, x.title, x.deleted) from " + entity
                        + " x where x.courseId = :course and x.deleted is not null order by x.deleted desc", Row.class)
                .setParameter("course", course).setMaxResults(LIMIT).getResultList();
    }

    /** @param what {@code item} or {@code section} */
    public record Row(String what, Long id, LocalizedText title, Instant deleted) {
    }
}
