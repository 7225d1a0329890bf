package org.rtc.platform.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.rtc.platform.people.Links;
import org.rtc.platform.people.Names;
import org.rtc.platform.people.NewPeople;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.people.PersonMail;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.Tokens;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;

/** Another e-mail address: asked for with the password, and valid once a link that went there is followed. */
@ApplicationScoped
public class OwnAddress {
    private static final String PURPOSE = "platform.email";
    private static final Duration LIFE = Duration.ofDays(1);

    @Inject
    EntityManager em;

    @Inject
    OwnAccount own;

    @Inject
    NewPeople people;

    @Inject
    Tokens tokens;

    @Inject
    PersonMail mail;

    @Inject
    Audit audit;

    /** Says the same whether the address is somebody's or not. @throws Problem 422 where it is none, or the password is another */
    @Transactional
    public void request(String present, String typed) {
        PersonAccount person = own.account();
        String email = Names.tidy(typed);
        if (!Names.isEmail(email)) {
            throw Problem.invalid("email", "platform.person.email.wrong");
        }
        own.requirePassword(person, present);
        if (people.isEmail(email)) {
            mail.send(email, person.getLang(), "registerKnown", "", mail.link("/login"), mail.link("/forgotten"));
            return;
        }
        String token = tokens.sign(PURPOSE, person.getId() + " " + person.getEmail() + " " + email, LIFE);
        mail.send(email, person.getLang(), "email", person.getGivenName(), mail.link("/confirm-email/" + token));
    }

    /** The address that the link confirms. @throws Problem 410 where it does not hold */
    public String email(String token) {
        return said(token)[2];
    }

    /** Whoever has the link may: it went to the new address. The old one is told. @throws Problem 410, 409 */
    @Transactional
    public void confirm(String token) {
        String[] said = said(token);
        PersonAccount person = em.find(PersonAccount.class, Long.valueOf(said[0]));
        if (people.isEmail(said[2])) {
            throw Problem.conflict("platform.person.email.taken");
        }
        mail.send(person.getEmail(), person.getLang(), "emailChanged", person.getGivenName(), said[2], mail.link("/forgotten"));
        person.setEmail(said[2]);
        person.confirmEmail();
        audit.record("platform.person.email", Scope.NETWORK, "person:" + person.getId(), "");
    }

    private String[] said(String token) {
        String[] said = tokens.verify(PURPOSE, token).orElseThrow(Links::gone).split(" ");
        PersonAccount person = em.find(PersonAccount.class, Long.valueOf(said[0]));
        if (person == null || !person.isActive() || !person.getEmail().equals(said[1])) {
            throw Links.gone();
        }
        return said;
    }
}
