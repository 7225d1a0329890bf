package org.rtc.catalogue;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import org.rtc.platform.access.PermissionSeed;
import org.rtc.platform.places.facts.Facts;
import org.rtc.spi.access.PermissionDef;
import org.rtc.testkit.As;
import org.rtc.testkit.Tx;

/** People of the tests: a focal point of Honduras, the administrator of the Caribbean hub and of Honduras’ own, the secretariat, a learner. */
public final class Somebody {
    public static final long FOCAL = 1001;
    public static final long HUB = 1002;
    public static final long OTHER_HUB = 1003;
    public static final long SECRETARIAT = 1004;
    public static final long LEARNER = 1005;
    public static final long LEARNER2 = 1006;

    private Somebody() {
    }

    public static void all() {
        CDI.current().select(PermissionSeed.class).get().apply();
        As.system(() -> CDI.current().select(Facts.class).get().load());
        Tx.run(() -> {
            person(FOCAL, "focal", "HN", "es");
            person(HUB, "hub", "MX", "es");
            person(OTHER_HUB, "other", "TT", "en");
            person(SECRETARIAT, "office", "CL", "es");
            person(LEARNER, "learner", "HN", "es");
            person(LEARNER2, "learner2", "HT", "fr");
            grant(FOCAL, PermissionDef.FOCAL_POINT, "country", "HN");
            grant(HUB, PermissionDef.HUB_ADMIN, "hub", "central-america");
            grant(OTHER_HUB, PermissionDef.HUB_ADMIN, "hub", "caribbean");
            grant(SECRETARIAT, PermissionDef.SECRETARIAT, "network", "");
        });
    }

    private static EntityManager em() {
        return CDI.current().select(EntityManager.class).get();
    }

    private static void person(long id, String name, String country, String lang) {
        em().createNativeQuery("""
                insert into pf_person (id, username, email, given_name, family_name, country, lang, zone, created, active, email_confirmed, session_epoch, version)
                values (?, ?, ?, ?, 'N', ?, ?, 'UTC', '2026-01-01 00:00:00', true, true, 0, 0)""")
                .setParameter(1, id).setParameter(2, name).setParameter(3, name + "@example.org").setParameter(4, name)
                .setParameter(5, country).setParameter(6, lang).executeUpdate();
    }

    private static void grant(long person, String role, String kind, String scope) {
        em().createNativeQuery("insert into pf_role_grant (person_id, role, scope_kind, scope_id, granted) values (?, ?, ?, ?, '2026-01-01 00:00:00')")
                .setParameter(1, person).setParameter(2, role).setParameter(3, kind).setParameter(4, scope).executeUpdate();
    }
}
