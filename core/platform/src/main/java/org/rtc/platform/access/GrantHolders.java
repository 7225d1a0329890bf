package org.rtc.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return of(permission, List.of(scope)).getOrDefault(scope, Set.of());
    }

    @Override
    public Map<Scope, Set<Long>> of(String permission, Collection<Scope> scopes) {
        Map<Scope, List<Scope>> chains = tree.chains(scopes);
        Set<String> ids = chains.values().stream().flatMap(List::stream).map(Scope::id).collect(Collectors.toSet());
        Map<String, Set<Long>> given = ids.isEmpty() ? Map.of() : em.createQuery("""
                select new org.rtc.platform.access.GrantHolders$Given(g.personId, g.scopeKind, g.scopeId)
                from RoleGrant g join RolePermission r on r.role = g.role join PersonAccount p on p.id = g.personId
                where r.permission = :permission and p.active = true and g.scopeId in :ids""", Given.class)
                .setParameter("permission", permission).setParameter("ids", ids).getResultStream()
                .collect(Collectors.groupingBy(g -> g.kind() + ":" + g.scope(), Collectors.mapping(Given::person, Collectors.toSet())));
        Map<Scope, Set<Long>> holders = new HashMap<>();
        chains.forEach((scope, chain) -> {
            Set<Long> around = chain.stream().flatMap(s -> given.getOrDefault(key(s), Set.of()).stream()).collect(Collectors.toSet());
            if (!around.isEmpty()) {
                holders.put(scope, around);
            }
        });
        return holders;
    }

    private static String key(Scope scope) {
        return scope.kind().name().toLowerCase(Locale.ROOT) + ":" + scope.id();
    }

    public record Given(Long person, String kind, String scope) {
    }
}
