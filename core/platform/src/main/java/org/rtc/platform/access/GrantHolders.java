package org.rtc.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.spi.access.Holders;
import org.rtc.spi.access.Scope;

/** Who holds a permission, by the roles that were given. */
@ApplicationScoped
public class GrantHolders implements Holders {
    @Inject
    EntityManager em;
    @Inject
    ScopeTree tree;

    @Override
    public Set<Long> of(String permission, Scope scope) {
        Set<String> around = tree.chain(scope).stream().map(GrantHolders::key).collect(Collectors.toSet());
        return em.createQuery("""
                select new org.rtc.platform.access.GrantHolders$Given(g.personId, g.scopeKind, g.scopeId)
                from RoleGrant g join RolePermission r on r.role = g.role join PersonAccount p on p.id = g.personId
                where r.permission = :permission and p.active = true and g.scopeId in :ids""", Given.class)
                .setParameter("permission", permission).setParameter("ids", tree.chain(scope).stream().map(Scope::id).toList())
                .getResultStream().filter(g -> around.contains(g.kind() + ":" + g.scope())).map(Given::person).collect(Collectors.toSet());
    }

    private static String key(Scope scope) {
        return scope.kind().name().toLowerCase(Locale.ROOT) + ":" + scope.id();
    }

    public record Given(Long person, String kind, String scope) {
    }
}
