package org.rtc.needs.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundAccess;
import org.rtc.needs.round.RoundOpened;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;

/** Asking people: the offices when a round opens, managers and staff when somebody names them. */
@ApplicationScoped
public class Respondents {
    private static final int MOST = 500;

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Rounds rounds;
    @Inject
    RoundAccess rules;
    @Inject
    RespondentQueries queries;
    @Inject
    Invitations invitations;
    @Inject
    People people;
    @Inject
    Places places;
    @Inject
    Audit audit;

    /** One for the office of each country; those that are there already stay. */
    void offices(@Observes RoundOpened event) {
        Round round = event.round();
        Set<String> there = new HashSet<>(em.createQuery(
                "select r.country from NeedsRespondent r where r.round = :round and r.kind = 'office'", String.class)
                .setParameter("round", round.getId()).getResultList());
        Map<String, Long> offices = new HashMap<>();
        places.organisations().stream().filter(o -> o.country() != null).forEach(o -> offices.putIfAbsent(o.country(), o.id()));
        for (Places.Country country : rules.asked(round)) {
            if (!there.contains(country.iso2())) {
                em.persist(Respondent.office(round.getId(), country.iso2(), offices.get(country.iso2()), Instant.now()));
            }
        }
        em.flush();
        invitations.opened(round);
    }

    /**
     * Asks managers or staff of one country. Those who are asked already are left as they are.
     *
     * @param who user names or e-mail addresses; of an address without account, a link is sent there
     * @return how many were asked now
     * @throws Problem 403 outside one's countries, 422 where one is neither, 409 where the round is not open
     */
    @Transactional
    public int invite(long roundId, String country, RespondentKind kind, Collection<String> who, Lang lang) {
        Round round = rounds.find(roundId);
        requireInvite(round, country);
        round.requireTaking(Instant.now());
        if (kind == RespondentKind.OFFICE) {
            throw Problem.invalid("kind", "needs.error.officeAsked");
        }
        if (who.isEmpty() || who.size() > MOST) {
            throw Problem.invalid("who", "needs.error.who", Integer.toString(MOST));
        }
        List<Respondent> asked = new ArrayList<>();
        Set<Object> there = there(roundId, country, kind);
        for (String one : who) {
            Respondent respondent = respondent(roundId, country, kind, one.strip(), lang);
            if (there.add(respondent.getPerson() != null ? respondent.getPerson() : respondent.getEmail())) {
                em.persist(respondent);
                asked.add(respondent);
            }
        }
        em.flush();
        invitations.invite(round, asked);
        audit.record("needs.respondent.invite", Scope.country(country), "round:" + roundId, kind.id() + " " + asked.size());
        return asked.size();
    }

    private Respondent respondent(long round, String country, RespondentKind kind, String who, Lang lang) {
        Person person = people.byLogin(who).orElse(null);
        if (person != null) {
            return Respondent.person(round, country, kind, person.id(), Instant.now());
        }
        if (!who.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || who.length() > 254) {
            throw Problem.invalid("who", "needs.error.whoUnknown", who);
        }
        return Respondent.mail(round, country, kind, who.toLowerCase(Locale.ROOT), lang, Instant.now());
    }

    private Set<Object> there(long round, String country, RespondentKind kind) {
        Set<Object> there = new HashSet<>();
        em.createQuery("select r.person, r.email from NeedsRespondent r where r.round = :round and r.country = :country and r.kind = :kind", Object[].class)
                .setParameter("round", round).setParameter("country", country).setParameter("kind", kind.id()).getResultList()
                .forEach(row -> there.add(row[0] != null ? row[0] : row[1] == null ? "" : row[1]));
        return there;
    }

    /** Reminds those of these countries who have not sent their answers. @return how many */
    @Transactional
    public int remind(long roundId, Collection<String> countries) {
        Round round = rounds.find(roundId);
        Set<String> own = rules.requireCountries(round, RoundAccess.MANAGE);
        round.requireTaking(Instant.now());
        List<String> reminded = countries.stream().filter(own::contains).toList();
        int count = invitations.remind(round, late(roundId, reminded));
        audit.record("needs.respondent.remind", round.scope(), "round:" + roundId, String.join(",", reminded) + " " + count);
        return count;
    }

    /** In all open rounds, those who were neither invited nor reminded within that time. Work of a job. */
    @Transactional
    public void remindAfter(Duration silence) {
        Instant before = Instant.now().minus(silence);
        em.createQuery("select r from NeedsRound r where r.status = 'open' and r.deadline > :now", Round.class)
                .setParameter("now", Instant.now()).getResultList().forEach(round -> invitations.remind(round, em.createQuery("""
                        select r from NeedsRespondent r where r.round = :round and r.status <> 'sent' and r.invited < :before
                        and (r.reminded is null or r.reminded < :before)""", Respondent.class)
                        .setParameter("round", round.getId()).setParameter("before", before).getResultList()));
    }

    private List<Respondent> late(long round, Collection<String> countries) {
        return countries.isEmpty() ? List.of() : em.createQuery(
                "select r from NeedsRespondent r where r.round = :round and r.country in :countries and r.status <> 'sent'", Respondent.class)
                .setParameter("round", round).setParameter("countries", countries).getResultList();
    }

    /** Takes back an invitation that nobody has used. */
    @Transactional
    public void remove(long id) {
        Respondent respondent = queries.find(id);
        requireInvite(rounds.find(respondent.getRound()), respondent.getCountry());
        if (respondent.kind() == RespondentKind.OFFICE || respondent.status() != Respondent.Status.INVITED) {
            throw Problem.conflict("needs.error.answered");
        }
        em.remove(respondent);
        audit.record("needs.respondent.remove", Scope.country(respondent.getCountry()), "round:" + respondent.getRound(), respondent.kind().id());
    }

    /** Whoever manages the round or answers for the office asks its people. */
    private void requireInvite(Round round, String country) {
        boolean asked = rules.asked(round).stream().anyMatch(c -> c.iso2().equals(country));
        Scope scope = Scope.country(country);
        if (!access.can(RoundAccess.MANAGE, scope) && !access.can(RoundAccess.ANSWER, scope)) {
            access.requirePerson();
            throw new Forbidden();
        }
        if (!asked) {
            throw Problem.invalid("country", "needs.error.country");
        }
    }
}
