package org.rtc.platform.access.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.access.RoleGrant;
import org.rtc.platform.people.PersonAccount;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Forbidden;

/**
 * Keeps power from growing: whoever is at work gives, takes and manages only what they hold themselves in that scope. To
 * manage somebody's account (whose password one could have reset) takes all that this person may do.
 */
@RequestScoped
public class Ranks {
    @Inject
    EntityManager em;

    @Inject
    Access access;

    private final Map<String, List<String>> known = new HashMap<>();

    /** Whether whoever is at work holds all that the role gives there. */
    public boolean covers(String role, Scope scope) {
        if (PermissionDef.ADMIN.equals(role)) {
            return access.can("*", scope);
        }
        return known.computeIfAbsent(role, this::permissions).stream().allMatch(p -> access.can(p, scope));
    }

    public boolean mayGrant(String role, Scope scope) {
        return access.can(Permissions.ROLE_GRANT, scope) && covers(role, scope);
    }

    /** Where the person belongs: those without a country belong to the network. */
    public static Scope scopeOf(PersonAccount person) {
        return scopeOf(person.getCountry());
    }

    public static Scope scopeOf(String country) {
        return country == null || country.isEmpty() ? Scope.NETWORK : Scope.country(country);
    }

    public boolean mayManage(PersonAccount person) {
        return access.can(Permissions.PEOPLE_MANAGE, scopeOf(person))
                && grants(person.getId()).stream().allMatch(g -> covers(g.getRole(), g.getScope()));
    }

    /** @throws Forbidden where the person is elsewhere, or may do more than whoever is at work */
    public void requireManage(PersonAccount person) {
        if (!mayManage(person)) {
            throw new Forbidden();
        }
    }

    private List<RoleGrant> grants(long person) {
        return em.createQuery("select g from RoleGrant g where g.personId = :person", RoleGrant.class)
                .setParameter("person", person).getResultList();
    }

    private List<String> permissions(String role) {
        return em.createQuery("select p.permission from RolePermission p where p.role = :role", String.class)
                .setParameter("role", role).getResultList();
    }
}
