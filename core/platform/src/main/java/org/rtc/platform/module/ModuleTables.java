package org.rtc.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much lies in the tables of a module. Counts row by row: for the page of one module, never for lists. */
@ApplicationScoped
public class ModuleTables {
    @Inject
    EntityManager em;

    /** @param names from the module's own migrations */
    @Transactional
    public List<Count> of(List<String> names) {
        boolean h2 = !em.createNativeQuery("select table_name from information_schema.tables where lower(table_schema) = 'information_schema'"
                + " and lower(table_name) = 'in_doubt'").getResultList().isEmpty();
        List<Count> counts = new ArrayList<>();
        for (String name : names) {
            if (name.matches("\\w+") && exists(name)) {
                counts.add(new Count(name, number("select count(*) from " + name), bytes(name, h2)));
            }
        }
        return counts;
    }

    /** The uploads that a part keeps, and how much their bytes are. */
    @Transactional
    public Count files(String part) {
        Object[] sum = (Object[]) em.createNativeQuery("select count(*), coalesce(sum(size), 0) from pf_file where part = ?").setParameter(1, part).getSingleResult();
        return new Count("pf_file", ((Number) sum[0]).longValue(), ((Number) sum[1]).longValue());
    }

    private boolean exists(String table) {
        return !em.createNativeQuery("select table_name from information_schema.tables where lower(table_name) = ?")
                .setParameter(1, table.toLowerCase(Locale.ROOT)).getResultList().isEmpty();
    }

    private long bytes(String table, boolean h2) {
        return h2 ? number("select disk_space_used('" + table + "')")
                : number("select data_length + index_length from information_schema.tables where table_schema = database() and table_name = '" + table + "'");
    }

    private long number(String sql) {
        Object value = em.createNativeQuery(sql).getResultList().stream().findFirst().orElse(null);
        return value instanceof Number number ? number.longValue() : 0;
    }

    /** @param bytes on the disk of the database, as it reckons them */
    public record Count(String table, long rows, long bytes) {
    }
}
