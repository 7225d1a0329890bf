package org.rtc.testkit;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicLong;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.module.RtcModule;

/**
 * People for the tests of services: {@code As.person(Someone.with(PermissionDef.INSTRUCTOR), () -> …)}. A role has
 * there what the parts on the test class path give it. Needs the platform on that class path, and goes with the
 * database of the test.
 */
public final class Someone {
    private static final AtomicLong LAST = new AtomicLong(900_000);

    private Someone() {
    }

    /** Somebody without any role. @return the person's id */
    public static long learner() {
        return Tx.get(Someone::person);
    }

    /** Somebody with that role in the whole network. @return the person's id */
    public static long with(String role) {
        return with(role, Scope.NETWORK);
    }

    /** Somebody with that role in a scope, such as {@code Scope.country("HN")}. @return the person's id */
    public static long with(String role, Scope scope) {
        return Tx.get(() -> {
            long id = person();
            CDI.current().select(RtcModule.class).stream().flatMap(part -> part.permissions().stream())
                    .filter(permission -> permission.roles().contains(role)).forEach(permission -> allow(role, permission));
            update("INSERT INTO pf_role_grant (person_id, role, scope_kind, scope_id, granted) VALUES (?1, ?2, ?3, ?4, '2026-01-01 00:00:00')",
                    id, role, scope.kind().name().toLowerCase(java.util.Locale.ROOT), scope.id());
            return id;
        });
    }

    private static long person() {
        long id = LAST.incrementAndGet();
        update("""
                INSERT INTO pf_person (id, username, email, given_name, family_name, lang, zone, created, active, email_confirmed, session_epoch, version)
                VALUES (?1, ?2, ?3, 'Ana', 'Pineda', 'es', 'UTC', '2026-01-01 00:00:00', true, true, 0, 0)""",
                id, "someone" + id, "someone" + id + "@example.org");
        return id;
    }

    private static void allow(String role, PermissionDef permission) {
        update("INSERT IGNORE INTO pf_role_permission (role, permission) VALUES (?1, ?2)", role, permission.name());
    }

    private static void update(String sql, Object... values) {
        var query = CDI.current().select(EntityManager.class).get().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
