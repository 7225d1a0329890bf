package org.rtc.platform.people.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.rtc.platform.access.token.ApiTokens;
import org.rtc.platform.people.Links;
import org.rtc.platform.people.Names;
import org.rtc.platform.people.PasswordRules;
import org.rtc.platform.people.Passwords;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.people.PersonMail;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.Tokens;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;

/**
 * A password set by a link that goes to the account's address. The link names the state of the account's sessions: once a
 * password is set, by this link or otherwise, it is void.
 */
@ApplicationScoped
public class Forgotten {
    private static final String PURPOSE = "platform.reset";
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final Duration INVITED = Duration.ofDays(7);

    @Inject
    EntityManager em;

    @Inject
    Tokens tokens;

    @Inject
    ApiTokens apiTokens;

    @Inject
    Passwords passwords;

    @Inject
    Attempts attempts;

    @Inject
    PersonMail mail;

    @Inject
    Audit audit;

    /** Sends a link where there is such an account; says nothing of whether there is. */
    @Transactional
    public void request(String usernameOrEmail) {
        String name = Names.tidy(usernameOrEmail);
        attempts.begin(Limit.FORGOTTEN_ADDRESS);
        attempts.begin(Limit.FORGOTTEN_ACCOUNT, name);
        em.createQuery("select p from PersonAccount p where p.active = true and (p.username = :name or p.email = :name)",
                PersonAccount.class).setParameter("name", name).getResultStream().findFirst()
                .ifPresent(p -> send(p, "forgotten", FORGOTTEN));
    }

    /** Invites somebody whom an administrator gave an account, or whose password an administrator lets them set anew. */
    public void invite(PersonAccount person) {
        send(person, person.getPasswordHash() == null ? "invited" : "reset", INVITED);
    }

    private void send(PersonAccount person, String kind, Duration life) {
        String token = tokens.sign(PURPOSE, person.getId() + " " + person.getSessionEpoch(), life);
        mail.send(person.getEmail(), person.getLang(), kind, person.getGivenName(), person.getUsername(),
                mail.link("/reset/" + token));
    }

    /** Whose password the link sets. @throws Problem 410 where it is none, ran out or was used */
    public PersonAccount account(String token) {
        String[] said = tokens.verify(PURPOSE, token).orElseThrow(Links::gone).split(" ");
        PersonAccount person = em.find(PersonAccount.class, Long.valueOf(said[0]));
        if (person == null || !person.isActive() || person.getSessionEpoch() != Integer.parseInt(said[1])) {
            throw Links.gone();
        }
        return person;
    }

    /** @throws Problem 410 where the link does not hold, 422 where the password will not do */
    @Transactional
    public void reset(String token, String password) {
        PersonAccount person = account(token);
        PasswordRules.wrong(password, person.getUsername(), person.getEmail()).ifPresent(key -> {
            throw Problem.invalid("password", key, PasswordRules.SHORTEST);
        });
        person.setPasswordHash(passwords.hash(password));
        person.confirmEmail();
        apiTokens.revokeAll(person.getId());
        attempts.forget(Limit.SIGN_IN_ACCOUNT, person.getUsername());
        attempts.forget(Limit.SIGN_IN_ACCOUNT, person.getEmail());
        audit.record("platform.person.reset", Scope.NETWORK, "person:" + person.getId(), "");
        mail.send(person.getEmail(), person.getLang(), "changed", person.getGivenName(), mail.link("/forgotten"));
    }
}
