package org.rtc.needs.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.rtc.needs.respondent.RespondentKind;
import org.rtc.needs.respondent.RespondentQueries;

/** Counts in the database, so that a round with thousands of answers costs what a small one costs. */
@ApplicationScoped
public class TallyQueries {
    @Inject
    EntityManager em;
    @Inject
    RespondentQueries respondents;

    Tallies of(long round) {
        return new Tallies(respondents.turnout(round), levels(round), votes(round));
    }

    private List<Tallies.Levels> levels(long round) {
        return em.createQuery("""
                select r.country, r.kind, a.item, count(a.item), sum(abs(a.wanted - a.amount)),
                sum(a.amount), sum(a.wanted)
                from NeedsAnswer a join NeedsRespondent r on r.id = a.respondent
                where r.round = :round and r.status = 'sent' and a.amount is not null and a.wanted is not null
                group by r.country, r.kind, a.item""", Object[].class).setParameter("round", round).getResultStream()
                .map(TallyQueries::levels).toList();
    }

    /** What is wanted above what there is, where it is: half of the sum of the difference and its absolute value. */
    private static Tallies.Levels levels(Object[] row) {
        double distance = ((Number) row[4]).doubleValue();
        double current = ((Number) row[5]).doubleValue();
        double wanted = ((Number) row[6]).doubleValue();
        return new Tallies.Levels((String) row[0], kind(row[1]), (String) row[2], ((Number) row[3]).longValue(),
                (wanted - current + distance) / 2, current, wanted);
    }

    private List<Tallies.Votes> votes(long round) {
        return em.createQuery("""
                select r.country, r.kind, a.question, a.item, count(a.item)
                from NeedsAnswer a join NeedsRespondent r on r.id = a.respondent
                where r.round = :round and r.status = 'sent' and a.wanted is null and a.item <> ''
                group by r.country, r.kind, a.question, a.item""", Object[].class).setParameter("round", round).getResultStream()
                .map(row -> new Tallies.Votes((String) row[0], kind(row[1]), (String) row[2], (String) row[3], ((Number) row[4]).longValue())).toList();
    }

    private static RespondentKind kind(Object id) {
        return RespondentKind.of((String) id).orElseThrow();
    }
}
