package org.rtc.platform.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.rtc.platform.access.Principal;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.DetailsCheck;
import org.rtc.platform.people.PasswordRules;
import org.rtc.platform.people.Passwords;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.people.PersonMail;
import org.rtc.platform.people.entry.Attempts;
import org.rtc.platform.people.entry.Limit;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.event.PersonChanged;
import org.rtc.spi.problem.Problem;

/** What people change of their own account. */
@ApplicationScoped
public class OwnAccount {
    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    DetailsCheck check;

    @Inject
    Passwords passwords;

    @Inject
    Attempts attempts;

    @Inject
    PersonMail mail;

    @Inject
    Audit audit;

    @Inject
    Event<PersonChanged> changes;

    public PersonAccount account() {
        return em.find(PersonAccount.class, access.requirePerson());
    }

    /** @throws Problem 422 with one error a wrong field */
    @Transactional
    public void change(Details typed) {
        PersonAccount person = account();
        Details details = typed.of(person);
        check.require(details);
        check.apply(details, person);
        changes.fire(new PersonChanged(person.getId(), false));
    }

    /**
     * Sets another password; all sessions end.
     *
     * @return with whom the session at work goes on
     * @throws Problem 422 where the present password is another, or the new one will not do
     */
    @Transactional
    public Principal changePassword(String present, String next) {
        PersonAccount person = account();
        requirePassword(person, present);
        PasswordRules.wrong(next, person.getUsername(), person.getEmail()).ifPresent(key -> {
            throw Problem.invalid("password", key, PasswordRules.SHORTEST);
        });
        person.setPasswordHash(passwords.hash(next));
        audit.record("platform.person.password", Scope.NETWORK, "person:" + person.getId(), "");
        mail.send(person.getEmail(), person.getLang(), "changed", person.getGivenName(), mail.link("/forgotten"));
        return new Principal(person.getId(), person.getSessionEpoch());
    }

    /** Ends all sessions everywhere. @return with whom the session at work goes on */
    @Transactional
    public Principal endSessions() {
        PersonAccount person = account();
        person.endSessions();
        audit.record("platform.person.sessions", Scope.NETWORK, "person:" + person.getId(), "");
        return new Principal(person.getId(), person.getSessionEpoch());
    }

    /** Whoever finds a browser left open must not take the account. @throws Problem 422 on {@code present}, 429 */
    public void requirePassword(PersonAccount person, String present) {
        attempts.begin(Limit.SIGN_IN_ACCOUNT, person.getUsername());
        if (!passwords.matches(present, person.getPasswordHash())) {
            throw Problem.invalid("present", "platform.password.other");
        }
        attempts.forget(Limit.SIGN_IN_ACCOUNT, person.getUsername());
    }
}
