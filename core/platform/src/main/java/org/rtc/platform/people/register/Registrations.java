package org.rtc.platform.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.stream.IntStream;
import org.rtc.platform.access.Principal;
import org.rtc.platform.access.Secrets;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.DetailsCheck;
import org.rtc.platform.people.Links;
import org.rtc.platform.people.NewPeople;
import org.rtc.platform.people.Passwords;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.people.PersonMail;
import org.rtc.platform.people.entry.Attempts;
import org.rtc.platform.people.entry.Limit;
import org.rtc.spi.problem.Problem;

/**
 * Registering in two steps, so that nobody learns who has an account: whatever was typed, the answer is that a mail went
 * out; what it says depends on whether the address is known. The second step asks for the password once more, so that
 * nobody confirms an account that a stranger prepared with their address.
 */
@ApplicationScoped
public class Registrations {
    @Inject
    EntityManager em;

    @Inject
    DetailsCheck check;

    @Inject
    NewPeople people;

    @Inject
    Passwords passwords;

    @Inject
    Attempts attempts;

    @Inject
    PersonMail mail;

    /** @throws Problem 422 where details or password will not do, 429 after too many from one computer */
    @Transactional
    public void request(Details details, String password) {
        check.require(details, password);
        attempts.begin(Limit.REGISTER_ADDRESS);
        String hash = passwords.hash(password);
        if (people.isEmail(details.email())) {
            mail.send(details.email(), details.language(), "registerKnown", details.givenName(), mail.link("/login"),
                    mail.link("/forgotten"));
            return;
        }
        String secret = Secrets.random();
        em.persist(new Registration(Secrets.hash(secret), details, check.zone(details), hash, Instant.now()));
        mail.send(details.email(), details.language(), "register", details.givenName(), mail.link("/register/" + secret));
    }

    /** The address that the link confirms. @throws Problem 410 where the link is none or has run out */
    public String email(String secret) {
        return find(secret).email();
    }

    /**
     * Makes the account. Where the user name was taken meanwhile or before, it gets a number behind it.
     *
     * @throws Problem 410 where the link is none or has run out, 422 where the password is another
     */
    @Transactional
    public Confirmed confirm(String secret, String password) {
        Registration registration = find(secret);
        attempts.begin(Limit.CONFIRM, secret);
        if (!passwords.matches(password, registration.passwordHash())) {
            throw Problem.invalid("password", "platform.register.password.other");
        }
        if (people.isEmail(registration.email())) {
            throw Problem.conflict("platform.register.done");
        }
        PersonAccount person = people.add(registration.details(free(registration.username())), registration.passwordHash());
        person.confirmEmail();
        em.createQuery("delete from Registration r where r.email = :email").setParameter("email", registration.email())
                .executeUpdate();
        return new Confirmed(new Principal(person.getId(), person.getSessionEpoch()), person.getUsername(),
                person.getUsername().equals(registration.username()));
    }

    private Registration find(String secret) {
        return em.createQuery("select r from Registration r where r.hash = :hash", Registration.class)
                .setParameter("hash", Secrets.hash(secret)).getResultStream()
                .filter(r -> r.holds(Instant.now())).findFirst().orElseThrow(Links::gone);
    }

    private String free(String username) {
        return people.isUsername(username) ? IntStream.iterate(2, i -> i + 1).mapToObj(i -> shortened(username, i))
                .filter(name -> !people.isUsername(name)).findFirst().orElseThrow() : username;
    }

    private static String shortened(String username, int number) {
        String end = Integer.toString(number);
        return username.substring(0, Math.min(username.length(), 32 - end.length())) + end;
    }

    /** Drops those that nobody confirmed in time. */
    @Transactional
    public void tidy() {
        em.createQuery("delete from Registration r where r.created < :old")
                .setParameter("old", Instant.now().minus(Registration.LIFE)).executeUpdate();
    }

    /** @param asWished whether the user name is the one they chose */
    public record Confirmed(Principal principal, String username, boolean asWished) {
    }
}
