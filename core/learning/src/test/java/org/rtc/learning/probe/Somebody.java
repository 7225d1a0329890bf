package org.rtc.learning.probe;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.rtc.platform.access.PermissionSeed;
import org.rtc.spi.access.Scope;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.testkit.Tx;

/** People for tests. */
public final class Somebody {
    private Somebody() {
    }

    /** @return the id */
    public static long named(String name) {
        Tx.run(() -> em().createNativeQuery("""
                insert into pf_person (username, email, given_name, family_name, lang, zone, created, active, email_confirmed, session_epoch, version)
                values (?, ?, ?, 'Pérez', 'es', 'UTC', '2026-01-01 00:00:00', true, true, 0, 0)""")
                .setParameter(1, name).setParameter(2, name + "@example.org").setParameter(3, name).executeUpdate());
        return CDI.current().select(People.class).get().byUsername(name).map(Person::id).orElseThrow();
    }

    /** Somebody with a role in a scope. @return the id */
    public static long who(String name, String role, Scope scope) {
        CDI.current().select(PermissionSeed.class).get().apply();
        long id = named(name);
        Tx.run(() -> em().createNativeQuery(
                "insert into pf_role_grant (person_id, role, scope_kind, scope_id, granted) values (?, ?, ?, ?, '2026-01-01 00:00:00')")
                .setParameter(1, id).setParameter(2, role).setParameter(3, scope.kind().name().toLowerCase(Locale.ROOT))
                .setParameter(4, scope.id()).executeUpdate());
        return id;
    }

    private static EntityManager em() {
        return CDI.current().select(EntityManager.class).get();
    }
}
