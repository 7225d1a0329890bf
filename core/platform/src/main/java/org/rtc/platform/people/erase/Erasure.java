package org.rtc.platform.people.erase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.access.role.Ranks;
import org.rtc.platform.access.role.RoleGrants;
import org.rtc.platform.people.Names;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.people.PersonMail;
import org.rtc.platform.people.manage.ManagePeople;
import org.rtc.platform.people.profile.OwnAccount;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.event.PersonErased;
import org.rtc.spi.people.PersonalData;
import org.rtc.spi.problem.Problem;

/**
 * Ends an account for good: every part forgets the person, then the account goes, all in one transaction. What remains is
 * a number in the audit log, and what others answered to.
 */
@ApplicationScoped
public class Erasure {
    private static final Logger LOG = Logger.getLogger(Erasure.class.getName());

    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Ranks ranks;

    @Inject
    RoleGrants grants;

    @Inject
    ManagePeople manage;

    @Inject
    OwnAccount own;

    @Inject
    PersonMail mail;

    @Inject
    Audit audit;

    @Inject
    @Any
    Instance<PersonalData> parts;

    @Inject
    Event<PersonErased> erased;

    /**
     * Erases one's own account.
     *
     * @param sure whether they said that they know it cannot be undone
     * @throws Problem 422 where the password is another or they are not sure, 409 for the last administrator
     */
    @Transactional
    public void own(String password, boolean sure) {
        PersonAccount person = own.account();
        own.requirePassword(person, password);
        if (!sure) {
            throw Problem.invalid("sure", "platform.erase.sure.missing");
        }
        erase(person);
    }

    /**
     * Erases somebody else's account, in one's own scope and never that of somebody who may do more.
     *
     * @param username typed once more, so that the wrong one is not hit
     * @throws Problem 404, 403, 409 for oneself and the last administrator, 422 where the user name is another
     */
    @Transactional
    public void other(long id, String username) {
        PersonAccount person = manage.see(id);
        access.require(Permissions.PEOPLE_ERASE, Ranks.scopeOf(person));
        ranks.requireManage(person);
        if (access.requirePerson() == id) {
            throw Problem.conflict("platform.erase.notSelf");
        }
        if (!person.getUsername().equals(Names.tidy(username))) {
            throw Problem.invalid("username", "platform.erase.other.username");
        }
        erase(person);
    }

    private void erase(PersonAccount person) {
        long id = person.getId();
        grants.requireAnotherAdministrator(id);
        Scope scope = Ranks.scopeOf(person);
        mail.send(person.getEmail(), person.getLang(), "erased", person.getGivenName());
        parts.handles().forEach(part -> forget(part, id));
        em.flush();
        em.createNativeQuery("delete from pf_person where id = ?").setParameter(1, id).executeUpdate();
        em.detach(person);
        audit.record("platform.person.erase", scope, "person:" + id, "");
        forgetInAudit(id);
        erased.fire(new PersonErased(id));
    }

    /** All or nothing: where one part cannot, the account stays as it was. */
    private static void forget(Instance.Handle<PersonalData> part, long id) {
        try {
            part.get().erase(id);
        } catch (RuntimeException | LinkageError e) {
            if (Problem.in(e) != null) {
                throw e;
            }
            String type = part.getBean().getBeanClass().getName();
            LOG.log(Level.SEVERE, type + " cannot forget person " + id + "; nothing of that account was erased", e);
            throw Problem.conflict("platform.erase.failed");
        }
    }

    /** The log keeps what was done, by whom as a number, and no name. */
    private void forgetInAudit(long id) {
        em.flush();
        em.createNativeQuery("update pf_audit set name = '', address = null where person_id = ?").setParameter(1, id).executeUpdate();
        em.createNativeQuery("update pf_audit set detail = '' where object = ?").setParameter(1, "person:" + id).executeUpdate();
    }
}
