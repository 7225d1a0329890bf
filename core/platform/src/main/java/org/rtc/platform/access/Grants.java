package org.rtc.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.Permission;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;

/** What people may do, read at most once a request, so that a role taken away is gone at once. */
@RequestScoped
public class Grants {
    @Inject
    EntityManager em;

    private final Map<Long, List<Permission>> known = new HashMap<>();

    List<Permission> of(Principal principal) {
        if (principal.equals(Principal.SYSTEM)) {
            return List.of(new ScopedPermission("*", List.of(Scope.NETWORK)));
        }
        List<Permission> held = known.get(principal.personId());
        if (held == null) {
            held = load(principal.personId());
            known.put(principal.personId(), held);
        }
        return held;
    }

    /** The scopes in which the permission was given. */
    Set<Scope> scopes(Principal principal, String permission) {
        ScopedPermission anywhere = new ScopedPermission(permission, List.of());
        return of(principal).stream().filter(held -> held.implies(anywhere))
                .flatMap(held -> ((ScopedPermission) held).scopes().stream()).collect(Collectors.toSet());
    }

    private List<Permission> load(long person) {
        return em.createQuery("""
                select new org.rtc.platform.access.Grants$Held(g.role, p.permission, g.scopeKind, g.scopeId)
                from RoleGrant g left join RolePermission p on p.role = g.role
                where g.personId = :person""", Held.class)
                .setParameter("person", person).getResultStream()
                .map(Held::held).distinct().toList();
    }

    /** An administrator holds everything, also what a part brings tomorrow. */
    public record Held(String role, String permission, String kind, String scope) {
        Permission held() {
            String name = PermissionDef.ADMIN.equals(role) ? "*" : permission == null ? "none" : permission;
            return new ScopedPermission(name, List.of(new Scope(Scope.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), scope)));
        }
    }
}
