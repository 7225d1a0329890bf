package org.rtc.needs.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.rtc.needs.form.Form;
import org.rtc.needs.respondent.RespondentKind;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundAccess;
import org.rtc.needs.round.Rounds;

/** What was answered to the other questions: choices, numbers, words. */
@ApplicationScoped
public class Others {
    private static final int MOST = 300;

    @Inject
    EntityManager em;
    @Inject
    Rounds rounds;
    @Inject
    RoundAccess access;
    @Inject
    TallyQueries tallies;
    @Inject
    Assessments assessments;

    /** Of the countries that the viewer may see, without what few staff of one country answered. */
    public record Answered(Form form, List<Tallies.Votes> votes, List<Spread> numbers, List<OpenAnswer> words) {
    }

    /** @throws org.rtc.spi.problem.Problem 403 where the viewer sees none */
    public Answered of(Round round) {
        Set<String> countries = access.requireCountries(round, RoundAccess.RESULTS);
        Tallies all = tallies.of(round.getId());
        Privacy privacy = new Privacy(countries, all.turnout(), assessments.smallest());
        return new Answered(rounds.form(round), all.votes().stream().filter(v -> privacy.shows(v.country(), v.kind())).toList(),
                numbers(round.getId()).stream().filter(n -> privacy.shows(n.country(), n.kind())).toList(),
                words(round.getId(), countries).stream().filter(w -> privacy.shows(w.country(), w.kind())).toList());
    }

    private List<Spread> numbers(long round) {
        return em.createQuery("""
                select a.question, r.country, r.kind, count(a.question), sum(a.amount), min(a.amount), max(a.amount)
                from NeedsAnswer a join NeedsRespondent r on r.id = a.respondent
                where r.round = :round and r.status = 'sent' and a.item = '' and a.amount is not null
                group by a.question, r.country, r.kind""", Object[].class).setParameter("round", round).getResultStream()
                .map(row -> new Spread((String) row[0], (String) row[1], kind(row[2]), ((Number) row[3]).longValue(), real(row[4]), real(row[5]), real(row[6])))
                .toList();
    }

    private List<OpenAnswer> words(long round, Set<String> countries) {
        return em.createQuery("""
                select a.question, r.country, r.kind, a.words from NeedsAnswer a join NeedsRespondent r on r.id = a.respondent
                where r.round = :round and r.status = 'sent' and r.country in :countries and a.words is not null
                order by r.country, a.question""", Object[].class).setParameter("round", round).setParameter("countries", countries)
                .setMaxResults(MOST).getResultStream()
                .map(row -> new OpenAnswer((String) row[0], (String) row[1], kind(row[2]), (String) row[3])).toList();
    }

    private static RespondentKind kind(Object id) {
        return RespondentKind.of((String) id).orElseThrow();
    }

    private static double real(Object number) {
        return ((Number) number).doubleValue();
    }
}
