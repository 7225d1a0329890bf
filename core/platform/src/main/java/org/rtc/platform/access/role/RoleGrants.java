package org.rtc.platform.access.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.access.RoleGrant;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.places.Country;
import org.rtc.platform.places.Hub;
import org.rtc.platform.places.Organisation;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;

/** Roles that people have in scopes: given and taken within one's own. */
@ApplicationScoped
public class RoleGrants {
    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Ranks ranks;

    @Inject
    Roles roles;

    @Inject
    Audit audit;

    /** Of one person, the widest first. */
    @Transactional
    public List<RoleGrant> of(long person) {
        return em.createQuery("select g from RoleGrant g where g.personId = :person order by g.id", RoleGrant.class)
                .setParameter("person", person).getResultList();
    }

    /**
     * Gives a role.
     *
     * @throws Forbidden where the person is out of reach, or the role is stronger or wider than one's own
     * @throws Problem 422 where role or scope is none, 409 where they have it already
     */
    @Transactional
    public void grant(long personId, String role, Scope scope) {
        PersonAccount person = find(personId);
        access.require(Permissions.PEOPLE_VIEW, Ranks.scopeOf(person));
        if (!roles.exists(role)) {
            throw Problem.invalid("role", "platform.roles.unknown");
        }
        if (!exists(scope)) {
            throw Problem.invalid("scope", "platform.roles.noScope");
        }
        if (!ranks.mayGrant(role, scope)) {
            throw new Forbidden();
        }
        if (of(personId).stream().anyMatch(g -> g.getRole().equals(role) && g.getScope().equals(scope))) {
            throw Problem.conflict("platform.roles.already");
        }
        em.persist(new RoleGrant(personId, role, scope, Instant.now()));
        audit.record("platform.role.grant", scope, "person:" + personId, role);
    }

    /** Takes a role. @throws Problem 404 where they do not have it, 409 where it is the last administrator's */
    @Transactional
    public void withdraw(long personId, long grantId) {
        RoleGrant grant = em.find(RoleGrant.class, grantId);
        if (grant == null || grant.getPersonId() != personId) {
            throw Problem.notFound();
        }
        if (!ranks.mayGrant(grant.getRole(), grant.getScope())) {
            throw new Forbidden();
        }
        if (isAdministrator(grant)) {
            requireAnotherAdministrator(personId);
        }
        em.remove(grant);
        audit.record("platform.role.withdraw", grant.getScope(), "person:" + personId, grant.getRole());
    }

    /** @throws Problem 409 where nobody else administers the network */
    public void requireAnotherAdministrator(long personId) {
        long others = em.createQuery("""
                select count(g) from RoleGrant g join PersonAccount p on p.id = g.personId
                where g.role = :role and g.scopeKind = 'network' and p.active = true and p.id <> :person""", Long.class)
                .setParameter("role", PermissionDef.ADMIN).setParameter("person", personId).getSingleResult();
        if (others == 0 && of(personId).stream().anyMatch(RoleGrants::isAdministrator)) {
            throw Problem.conflict("platform.roles.lastAdmin");
        }
    }

    private static boolean isAdministrator(RoleGrant grant) {
        return grant.getRole().equals(PermissionDef.ADMIN) && grant.getScope().equals(Scope.NETWORK);
    }

    /** Courses are given out by their own part. */
    private boolean exists(Scope scope) {
        return switch (scope.kind()) {
            case NETWORK -> scope.equals(Scope.NETWORK);
            case HUB -> em.find(Hub.class, scope.id()) != null;
            case COUNTRY -> em.find(Country.class, scope.id()) != null;
            case ORGANISATION -> scope.id().matches("\\d{1,18}") && em.find(Organisation.class, Long.valueOf(scope.id())) != null;
            case COURSE -> false;
        };
    }

    private PersonAccount find(long id) {
        PersonAccount person = em.find(PersonAccount.class, id);
        if (person == null) {
            throw Problem.notFound();
        }
        return person;
    }
}
