package org.rtc.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rtc.spi.event.PersonChanged;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;

/** Makes accounts. Who may make one is asked before. */
@ApplicationScoped
public class NewPeople {
    @Inject
    EntityManager em;

    @Inject
    DetailsCheck check;

    @Inject
    Passwords passwords;

    @Inject
    Event<PersonChanged> changes;

    /**
     * @param password in clear, to be checked and hashed; null where the person will choose one by a link
     * @throws Problem 422 with one error a wrong field, such as a user name or an address that is taken
     */
    @Transactional
    public PersonAccount create(Details details, String password) {
        if (password == null) {
            check.require(details);
        } else {
            check.require(details, password);
        }
        List<FieldError> taken = taken(details);
        if (!taken.isEmpty()) {
            throw Problem.invalid(taken);
        }
        return add(details, password == null ? null : passwords.hash(password));
    }

    /** What an account that exists has already. */
    public List<FieldError> taken(Details details) {
        List<FieldError> taken = new ArrayList<>();
        if (isUsername(details.username())) {
            taken.add(new FieldError("username", "platform.person.username.taken"));
        }
        if (isEmail(details.email())) {
            taken.add(new FieldError("email", "platform.person.email.taken"));
        }
        return taken;
    }

    /** Details that were checked. @param hash of the password, or null */
    @Transactional
    public PersonAccount add(Details details, String hash) {
        PersonAccount person = new PersonAccount(details.username(), details.email(), details.givenName(),
                details.familyName(), details.language(), Instant.now());
        check.apply(details, person);
        if (hash != null) {
            person.setPasswordHash(hash);
        }
        em.persist(person);
        em.flush();
        changes.fire(new PersonChanged(person.getId(), true));
        return person;
    }

    public boolean isUsername(String username) {
        return exists("username", username);
    }

    public boolean isEmail(String email) {
        return exists("email", email);
    }

    private boolean exists(String column, String value) {
        return !em.createQuery("select p.id from PersonAccount p where p." + column + " = :value", Long.class)
                .setParameter("value", value).getResultList().isEmpty();
    }
}
