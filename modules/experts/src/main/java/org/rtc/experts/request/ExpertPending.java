package org.rtc.experts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Reach;
import org.rtc.spi.access.Scope;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.work.PendingSource;

/** What waits: invitations to answer, and requests of one's own that somebody accepted. */
@ApplicationScoped
public class ExpertPending implements PendingSource {
    @Inject
    EntityManager em;
    @Inject
    RequestQueries queries;
    @Inject
    Access access;
    @Inject
    Reach reach;

    @Override
    public List<Pending> pending(int limit) {
        if (!access.viewer().signedIn()) {
            return List.of();
        }
        List<Pending> all = new ArrayList<>();
        queries.own(100).stream().filter(Invitation::waiting).forEach(i -> all.add(new Pending("experts.pending.invitation", i.title(),
                "/experts/invitations/" + i.id(), i.invited(), i.answersEnd(), Scope.country(i.country()))));
        Set<String> countries = reach.countries(Requests.WRITE);
        if (!countries.isEmpty()) {
            em.createQuery("""
                    select r.id, r.title, r.country, min(c.answered) from ExpertRequest r join ExpertCandidate c on c.requestId = r.id
                    where r.status = :open and c.standing = :accepted and r.country in :countries
                    group by r.id, r.title, r.country order by min(c.answered)""", Object[].class)
                    .setParameter("open", RequestStatus.OPEN).setParameter("accepted", Standing.ACCEPTED).setParameter("countries", countries)
                    .setMaxResults(limit).getResultStream().forEach(row -> all.add(new Pending("experts.pending.accepted",
                            (LocalizedText) row[1], "/experts/requests/" + row[0], (Instant) row[3], null, Scope.country((String) row[2]))));
        }
        return all.stream().sorted(Comparator.comparing(Pending::since)).limit(limit).toList();
    }
}
