package org.rtc.needs;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import org.rtc.platform.access.PermissionSeed;
import org.rtc.platform.places.facts.Facts;
import org.rtc.spi.access.PermissionDef;
import org.rtc.testkit.As;
import org.rtc.testkit.Tx;

/** People of the tests: focal points of three countries, the administrator of their hub and of another, the secretariat, a colleague. */
final class Somebody {
    static final long HONDURAS = 1001;
    static final long GUATEMALA = 1002;
    static final long PANAMA = 1003;
    static final long HUB = 1004;
    static final long OTHER_HUB = 1005;
    static final long SECRETARIAT = 1006;
    static final long COLLEAGUE = 1007;

    private Somebody() {
    }

    static void all() {
        CDI.current().select(PermissionSeed.class).get().apply();
        As.system(() -> CDI.current().select(Facts.class).get().load());
        Tx.run(() -> {
            person(HONDURAS, "focal.hn", "HN", PermissionDef.FOCAL_POINT, "country", "HN");
            person(GUATEMALA, "focal.gt", "GT", PermissionDef.FOCAL_POINT, "country", "GT");
            person(PANAMA, "focal.pa", "PA", PermissionDef.FOCAL_POINT, "country", "PA");
            person(HUB, "hub", "MX", PermissionDef.HUB_ADMIN, "hub", "central-america");
            person(OTHER_HUB, "other", "TT", PermissionDef.HUB_ADMIN, "hub", "caribbean");
            person(SECRETARIAT, "secretariat", "CL", PermissionDef.SECRETARIAT, "network", "");
            person(COLLEAGUE, "colleague", "HN", null, null, null);
        });
    }

    private static void person(long id, String name, String country, String role, String kind, String scope) {
        EntityManager em = CDI.current().select(EntityManager.class).get();
        em.createNativeQuery("""
                insert into pf_person (id, username, email, given_name, family_name, country, lang, zone, created, active, email_confirmed, session_epoch, version)
                values (?, ?, ?, ?, 'N', ?, 'es', 'UTC', '2026-01-01 00:00:00', true, true, 0, 0)""")
                .setParameter(1, id).setParameter(2, name).setParameter(3, name + "@example.org").setParameter(4, name)
                .setParameter(5, country).executeUpdate();
        if (role != null) {
            em.createNativeQuery("insert into pf_role_grant (person_id, role, scope_kind, scope_id, granted) values (?, ?, ?, ?, '2026-01-01 00:00:00')")
                    .setParameter(1, id).setParameter(2, role).setParameter(3, kind).setParameter(4, scope).executeUpdate();
        }
    }
}
