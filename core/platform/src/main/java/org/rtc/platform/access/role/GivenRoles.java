package org.rtc.platform.access.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rtc.platform.access.RoleGrant;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;

/** Gives and takes roles for other parts, by the same rules as the administration's pages. */
@ApplicationScoped
public class GivenRoles implements org.rtc.spi.access.Roles {
    @Inject
    RoleGrants grants;

    @Inject
    EntityManager em;

    @Override
    public void grant(long personId, String role, Scope scope) {
        grants.grant(personId, role, scope);
    }

    @Override
    public void withdraw(long personId, String role, Scope scope) {
        RoleGrant grant = grants.of(personId).stream().filter(g -> g.getRole().equals(role) && g.getScope().equals(scope)).findFirst()
                .orElseThrow(Problem::notFound);
        grants.withdraw(personId, grant.getId());
    }

    @Override
    public Map<Scope, Set<Long>> holders(String role, Collection<Scope> scopes) {
        Map<Scope, Set<Long>> holders = new HashMap<>();
        if (!scopes.isEmpty()) {
            em.createQuery("select g from RoleGrant g join PersonAccount p on p.id = g.personId where g.role = :role and p.active = true and g.scopeId in :ids", RoleGrant.class)
                    .setParameter("role", role).setParameter("ids", scopes.stream().map(Scope::id).toList()).getResultStream()
                    .filter(g -> scopes.contains(g.getScope()))
                    .forEach(g -> holders.computeIfAbsent(g.getScope(), s -> new HashSet<>()).add(g.getPersonId()));
        }
        return holders;
    }
}
