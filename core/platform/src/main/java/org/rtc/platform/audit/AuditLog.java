package org.rtc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.data.Slice;

/** The audit as administrators read it, newest first. */
@ApplicationScoped
public class AuditLog {
    public static final String PERMISSION = "platform:audit:view";

    @Inject
    EntityManager em;
    @Inject
    Access access;

    /** @param after the {@code next} of the slice before, or null; @param limit 1 to 200 */
    @Transactional
    public Slice<Row> list(Filter filter, String after, int limit) {
        access.require(PERMISSION, Scope.NETWORK);
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        and(where, values, "e.id < :after", "after", after == null ? null : Long.valueOf(after));
        and(where, values, "e.personId = :person", "person", filter.person);
        and(where, values, "e.act like :act escape '!'", "act", filter.act == null ? null : beginning(filter.act));
        and(where, values, "e.scope = :scope", "scope", filter.scope == null ? null : filter.scope.toString());
        and(where, values, "e.object = :object", "object", filter.object);
        and(where, values, "e.created >= :begin", "begin", filter.begin);
        and(where, values, "e.created < :end", "end", filter.end);
        TypedQuery<Row> query = em.createQuery("""
                select new org.rtc.platform.audit.AuditLog$Row(
                  e.id, e.created, e.personId, e.name, e.act, e.scope, e.object, e.detail, e.address)
                from AuditEntry e where\s""" + where + " order by e.id desc", Row.class);
        values.forEach(query::setParameter);
        int rows = Math.max(1, Math.min(limit, 200));
        return Slice.of(query.setMaxResults(rows + 1).getResultList(), rows, Row::id);
    }

    private static void and(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static String beginning(String text) {
        return text.replaceAll("[!%_]", "!$0") + "%";
    }

    /**
     * Nulls ask for everything.
     *
     * @param act   the act, or how it begins: {@code learning.course.}
     * @param begin first moment
     * @param end   moment after the last
     */
    public record Filter(Long person, String act, Scope scope, String object, Instant begin, Instant end) {
        public static final Filter ALL = new Filter(null, null, null, null, null, null);
    }

    /** @param personId null for the system @param address of the computer, or null */
    public record Row(Long id, Instant at, Long personId, String name, String act, String scope, String object,
            String detail, String address) {
    }
}
