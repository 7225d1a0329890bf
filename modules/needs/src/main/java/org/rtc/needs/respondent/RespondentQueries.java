package org.rtc.needs.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rtc.spi.problem.Problem;

/** Who is asked in a round, and how far they are. */
@ApplicationScoped
public class RespondentQueries {
    private static final String ROW = """
            select new org.rtc.needs.respondent.RespondentRow(r.id, r.country, r.kind, r.person, r.email, r.status, r.invited, r.reminded, r.sent)
            from NeedsRespondent r
            """;

    @Inject
    EntityManager em;

    /** Of these countries, by id. @param after id where the part before ended; null at the beginning */
    public List<RespondentRow> list(long round, Collection<String> countries, Long after, int limit) {
        return countries.isEmpty() ? List.of() : em.createQuery(ROW
                + "where r.round = :round and r.country in :countries and r.id > :after order by r.id", RespondentRow.class)
                .setParameter("round", round).setParameter("countries", countries)
                .setParameter("after", after == null ? 0 : after).setMaxResults(limit).getResultList();
    }

    public List<Turnout> turnout(long round) {
        return em.createQuery("""
                select r.country, r.kind, count(r.id), count(r.sent)
                from NeedsRespondent r where r.round = :round group by r.country, r.kind""", Object[].class)
                .setParameter("round", round).getResultStream().map(row -> new Turnout((String) row[0], (String) row[1],
                        ((Number) row[2]).longValue(), ((Number) row[3]).longValue())).toList();
    }

    public Optional<RespondentRow> office(long round, String country) {
        return em.createQuery(ROW + "where r.round = :round and r.country = :country and r.kind = 'office'", RespondentRow.class)
                .setParameter("round", round).setParameter("country", country).getResultStream().findFirst();
    }

    /** Of these countries, by country. */
    public List<RespondentRow> offices(long round, Collection<String> countries) {
        return countries.isEmpty() ? List.of() : em.createQuery(ROW + "where r.round = :round and r.country in :countries and r.kind = 'office' order by r.country", RespondentRow.class)
                .setParameter("round", round).setParameter("countries", countries).getResultList();
    }

    /** @throws Problem 404 */
    public Respondent find(long id) {
        return Optional.ofNullable(em.find(Respondent.class, id)).orElseThrow(Problem::notFound);
    }

    /** In rounds that take answers, those still to be answered by that person: theirs, or their countries' offices. */
    public List<Waiting> waiting(long person, Collection<String> countries, int limit) {
        return em.createQuery("""
                select new org.rtc.needs.respondent.Waiting(r.id, r.round, o.title, r.country, r.kind, r.status, r.invited, o.deadline, o.zone)
                from NeedsRespondent r join NeedsRound o on o.id = r.round
                where o.status = 'open' and o.deadline > :now and r.status <> 'sent'
                and (r.person = :person or (r.kind = 'office' and r.country in :countries)) order by o.deadline, r.id""", Waiting.class)
                .setParameter("now", java.time.Instant.now()).setParameter("person", person)
                .setParameter("countries", countries.isEmpty() ? List.of("--") : countries).setMaxResults(limit).getResultList();
    }
}
