package org.rtc.needs.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import org.rtc.needs.respondent.Invitations;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;

/** Handing sections to colleagues and taking them back. */
@ApplicationScoped
public class Delegations {
    /** Each may send a mail. */
    private static final int MOST_HANDED = 50;

    @Inject
    EntityManager em;
    @Inject
    AnswerDoor door;
    @Inject
    People people;
    @Inject
    Invitations invitations;

    /** Hands a section to a colleague. @param who user name or e-mail address @throws Problem 422 where it is neither, 409 after very many */
    @Transactional
    public void delegate(String key, String section, String who) {
        Entry entry = door.open(key);
        Answers.requireWhole(entry);
        Answers.requireOpen(entry);
        entry.form().section(section).orElseThrow(Problem::notFound);
        Person person = people.byLogin(who).orElse(null);
        if (person == null && (!who.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || who.length() > 254)) {
            throw Problem.invalid("who", "needs.error.whoUnknown", who);
        }
        if (entry.delegations().size() >= MOST_HANDED) {
            throw Problem.conflict("needs.error.handed", MOST_HANDED);
        }
        Delegation delegation = new Delegation(entry.respondent().getId(), section, person == null ? null : person.id(),
                who.toLowerCase(Locale.ROOT), Instant.now());
        em.persist(delegation);
        em.flush();
        invitations.delegated(entry.round(), entry.respondent().getId(), delegation.getId(), delegation.getPerson(),
                delegation.getEmail(), entry.respondent().lang());
    }

    /** Takes a section back that was handed to a colleague: their link opens nothing any more, what they answered stays. */
    @Transactional
    public void recall(String key, long delegation) {
        Entry entry = door.open(key);
        Answers.requireWhole(entry);
        Answers.requireOpen(entry);
        em.remove(entry.delegations().stream().filter(d -> d.getId() == delegation).findFirst().orElseThrow(Problem::notFound));
    }

    /** The colleague has done what was handed to them. */
    @Transactional
    public void done(String key, String section) {
        Entry entry = door.open(key);
        Answers.requireOpen(entry);
        entry.delegations().stream().filter(d -> d.getSection().equals(section)).forEach(d -> d.done(Instant.now()));
    }
}
