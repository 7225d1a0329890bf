package org.rtc.needs.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Predicate;
import org.rtc.needs.form.Form;
import org.rtc.needs.respondent.AnswerKeys;
import org.rtc.needs.respondent.Respondent;
import org.rtc.needs.respondent.RespondentKind;
import org.rtc.needs.respondent.RespondentQueries;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundAccess;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;

/**
 * Who may answer which questionnaire. The key is the respondent's id, for those who signed in, or the token of a link.
 */
@ApplicationScoped
public class AnswerDoor {
    private static final int GONE = 410;

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    AnswerKeys keys;
    @Inject
    RespondentQueries respondents;
    @Inject
    Rounds rounds;

    /** @throws Problem 404 where it is not theirs, 410 where the link holds no longer */
    public Entry open(String key) {
        if (key.matches("\\d{1,18}")) {
            return signedIn(Long.parseLong(key));
        }
        AnswerKeys.Key link = keys.open(key).orElseThrow(() -> new Problem(GONE, "needs.error.link"));
        Respondent respondent = em.find(Respondent.class, link.respondent());
        if (respondent == null) {
            throw new Problem(GONE, "needs.error.link");
        }
        return link.delegation() == null ? enter(respondent, null)
                : enter(respondent, d -> d.getId().equals(link.delegation()));
    }

    private Entry signedIn(long id) {
        long person = access.requirePerson();
        Respondent respondent = respondents.find(id);
        boolean own = respondent.getPerson() != null && respondent.getPerson() == person;
        boolean office = respondent.kind() == RespondentKind.OFFICE && access.can(RoundAccess.ANSWER, Scope.country(respondent.getCountry()));
        return own || office ? enter(respondent, null) : enter(respondent, d -> d.getPerson() != null && d.getPerson() == person);
    }

    /** @param delegated which delegations let them in; null where all of it is theirs */
    private Entry enter(Respondent respondent, Predicate<Delegation> delegated) {
        Round round = rounds.find(respondent.getRound());
        Form form = rounds.form(round);
        List<Delegation> delegations = em.createQuery("select d from NeedsDelegation d where d.respondent = :id order by d.id", Delegation.class)
                .setParameter("id", respondent.getId()).getResultList();
        if (delegated == null) {
            return new Entry(respondent, round, form, delegations, form.sections(), true);
        }
        List<String> theirs = delegations.stream().filter(delegated).map(Delegation::getSection).toList();
        if (theirs.isEmpty()) {
            throw Problem.notFound();
        }
        return new Entry(respondent, round, form, delegations, form.sections().stream().filter(s -> theirs.contains(s.code())).toList(), false);
    }
}
