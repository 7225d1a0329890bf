package org.rtc.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;

/** Gives a newly declared permission to the roles that its part names; once, so that later changes stay. */
@ApplicationScoped
public class PermissionSeed {
    @Inject
    @Any
    Instance<RtcModule> parts;
    @Inject
    EntityManager em;

    @Transactional
    public void apply() {
        Set<String> seen = new HashSet<>(
                em.createQuery("select s.permission from PermissionSeen s", String.class).getResultList());
        for (RtcModule part : parts) {
            for (PermissionDef permission : part.permissions()) {
                if (seen.add(permission.name()) && isFirst(permission.name())) {
                    permission.roles().forEach(role -> em.persist(new RolePermission(role, permission.name())));
                }
            }
        }
    }

    /** Of several nodes that start at once, one. */
    private boolean isFirst(String permission) {
        return em.createNativeQuery("INSERT IGNORE INTO pf_permission_seen (permission) VALUES (?1)")
                .setParameter(1, permission).executeUpdate() == 1;
    }
}
