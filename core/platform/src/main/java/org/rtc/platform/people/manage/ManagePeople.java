package org.rtc.platform.people.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.access.role.Ranks;
import org.rtc.platform.access.role.RoleGrants;
import org.rtc.platform.access.token.ApiTokens;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.DetailsCheck;
import org.rtc.platform.people.NewPeople;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.people.entry.Forgotten;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.event.PersonChanged;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;

/**
 * Accounts, as administrators keep them: in their countries only, and never those of people who may do more than they.
 * Each change is in the audit.
 */
@ApplicationScoped
public class ManagePeople {
    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Ranks ranks;

    @Inject
    RoleGrants grants;

    @Inject
    NewPeople people;

    @Inject
    DetailsCheck check;

    @Inject
    Forgotten forgotten;

    @Inject
    ApiTokens tokens;

    @Inject
    Audit audit;

    @Inject
    Event<PersonChanged> changes;

    /** Somebody whom whoever is at work may see. @throws Problem 404 where there is nobody, Forbidden elsewhere */
    @Transactional
    public PersonAccount see(long id) {
        PersonAccount person = em.find(PersonAccount.class, id);
        if (person == null) {
            throw Problem.notFound();
        }
        access.require(Permissions.PEOPLE_VIEW, Ranks.scopeOf(person));
        return person;
    }

    /**
     * Makes an account with its roles.
     *
     * @param password null where the person chooses one by the link that goes to their address
     * @throws Problem 422 with one error a wrong field
     * @throws Forbidden where the country is not one's own, or a role is too strong
     */
    @Transactional
    public long create(Details details, String password, List<RoleIn> roles) {
        requireNew(details, roles);
        PersonAccount person = people.create(details, password);
        audit.record("platform.person.create", Ranks.scopeOf(person), "person:" + person.getId(), person.getUsername());
        roles.forEach(r -> grants.grant(person.getId(), r.role(), r.scope()));
        if (password == null) {
            forgotten.invite(person);
        }
        return person.getId();
    }

    /** Checks what {@link #create} would refuse for want of power. */
    void requireNew(Details details, List<RoleIn> roles) {
        access.require(Permissions.PEOPLE_MANAGE, Ranks.scopeOf(details.country()));
        if (!roles.stream().allMatch(r -> ranks.mayGrant(r.role(), r.scope()))) {
            throw new Forbidden();
        }
    }

    /** Changes details; user name and address stay. @throws Problem 422 with one error a wrong field */
    @Transactional
    public void change(long id, Details typed) {
        PersonAccount person = managed(id);
        Details details = typed.of(person);
        check.require(details);
        access.require(Permissions.PEOPLE_MANAGE, Ranks.scopeOf(details.country()));
        check.apply(details, person);
        changes.fire(new PersonChanged(id, false));
        audit.record("platform.person.change", Ranks.scopeOf(person), "person:" + id, person.getUsername());
    }

    /** Closes the account: sessions and tokens end, nobody gets in. @throws Problem 409 for oneself and the last administrator */
    @Transactional
    public void close(long id) {
        PersonAccount person = managed(id);
        if (access.viewer().signedIn() && access.viewer().personId() == id) {
            throw Problem.conflict("platform.people.notSelf");
        }
        grants.requireAnotherAdministrator(id);
        person.close();
        tokens.revokeAll(id);
        changes.fire(new PersonChanged(id, false));
        audit.record("platform.person.close", Ranks.scopeOf(person), "person:" + id, person.getUsername());
    }

    @Transactional
    public void reopen(long id) {
        PersonAccount person = managed(id);
        person.reopen();
        changes.fire(new PersonChanged(id, false));
        audit.record("platform.person.reopen", Ranks.scopeOf(person), "person:" + id, person.getUsername());
    }

    /** Sends a link to set a password. @throws Problem 409 where the account is closed */
    @Transactional
    public void sendLink(long id) {
        PersonAccount person = managed(id);
        if (!person.isActive()) {
            throw Problem.conflict("platform.people.closedNoLink");
        }
        forgotten.invite(person);
        audit.record("platform.person.link", Ranks.scopeOf(person), "person:" + id, person.getUsername());
    }

    private PersonAccount managed(long id) {
        PersonAccount person = see(id);
        ranks.requireManage(person);
        return person;
    }

    /** A role to give in a scope. */
    public record RoleIn(String role, Scope scope) {
    }
}
