package org.rtc.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.spi.data.Slice;

/** Courses in lists. */
@ApplicationScoped
public class CourseQueries {
    private static final String ROW = """
            select new org.rtc.learning.course.CourseRow(c.id, c.title, c.summary, c.picture, c.starts, c.ends, c.enrolUntil,
              c.enrolment, c.provider, c.topics, c.languages, c.hours, c.published, c.learners)
            from Course c\s""";

    @Inject
    EntityManager em;

    /** Published courses, newest first. @param after id of the last one of the part before, or null */
    public Slice<CourseRow> published(Long after, int limit) {
        List<CourseRow> rows = em.createQuery(
                        ROW + "where c.published = true and c.id < :after order by c.id desc", CourseRow.class)
                .setParameter("after", after == null ? Long.MAX_VALUE : after).setMaxResults(limit + 1).getResultList();
        return Slice.of(rows, limit, CourseRow::id);
    }

    /** In the order of the ids; what is not published is left out. */
    public List<CourseRow> published(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, CourseRow> rows = em.createQuery(ROW + "where c.published = true and c.id in :ids", CourseRow.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(CourseRow::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    public List<CourseRow> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery(ROW + "where c.id in :ids order by c.id desc", CourseRow.class)
                .setParameter("ids", ids).getResultList();
    }

    /** Ids of organisations that give a published course. */
    public List<Long> providers() {
        return em.createQuery("select distinct c.provider from Course c where c.published = true and c.provider is not null",
                Long.class).getResultList();
    }
}
