package org.rtc.experts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Reach;
import org.rtc.spi.data.Slice;

/** Lists of requests and invitations. */
@ApplicationScoped
public class RequestQueries {
    private static final String ROW = """
            select new org.rtc.experts.request.RequestRow(r.id, r.country, r.title, r.status, r.outcome, r.answerBy, r.created)
            from ExpertRequest r
            """;

    @Inject
    EntityManager em;
    @Inject
    Reach reach;
    @Inject
    Access access;

    /** Those within reach of whoever is at work, the newest first. @param status null for all @param after id where the part before ended */
    public Slice<RequestRow> within(RequestStatus status, Long after, int limit) {
        Set<String> countries = reach.countries(Requests.WRITE);
        if (countries.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var query = em.createQuery(ROW + "where r.country in :countries and r.id < :after" + (status == null ? "" : " and r.status = :status")
                + " order by r.id desc", RequestRow.class).setParameter("countries", countries)
                .setParameter("after", after == null ? Long.MAX_VALUE : after).setMaxResults(limit + 1);
        if (status != null) {
            query.setParameter("status", status);
        }
        return Slice.of(query.getResultList(), limit, RequestRow::id);
    }

    /** How many candidates stand where, by request; one statement however many. */
    public Map<Long, Map<Standing, Long>> standings(Collection<Long> requests) {
        Map<Long, Map<Standing, Long>> all = new HashMap<>();
        if (!requests.isEmpty()) {
            em.createQuery("select c.requestId, c.standing, count(c) from ExpertCandidate c where c.requestId in :ids group by c.requestId, c.standing", Object[].class)
                    .setParameter("ids", requests).getResultStream().forEach(row -> all.computeIfAbsent((Long) row[0], r -> new EnumMap<>(Standing.class))
                            .put((Standing) row[1], (Long) row[2]));
        }
        return all;
    }

    /** Invitations of whoever is at work, the newest first. */
    public List<Invitation> own(int limit) {
        return em.createQuery("""
                select new org.rtc.experts.request.Invitation(c.id, r.title, r.country, c.standing, r.status, r.answerBy, r.zone, c.invited)
                from ExpertCandidate c join ExpertRequest r on r.id = c.requestId join Expert e on e.id = c.expertId
                where e.personId = :person and c.standing <> :unasked order by c.id desc""", Invitation.class)
                .setParameter("person", access.requirePerson()).setParameter("unasked", Standing.SHORTLISTED).setMaxResults(limit).getResultList();
    }
}
