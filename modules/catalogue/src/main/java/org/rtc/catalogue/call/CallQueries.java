package org.rtc.catalogue.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.rtc.catalogue.activity.State;

/** What one can still answer to, what closes first before the rest. */
@ApplicationScoped
public class CallQueries {
    private static final int MOST = 100;

    @Inject
    EntityManager em;

    /** Calls of published activities. @param funder or null for all */
    public List<CallRow> calls(String funder) {
        return rows("a.call.about", "a.call.until", funder);
    }

    /** Activities in which people register until a date to come. @param funder or null for all */
    public List<CallRow> registrations(String funder) {
        return rows("a.wording.summary", "a.entry.until", funder);
    }

    private List<CallRow> rows(String about, String until, String funder) {
        TypedQuery<CallRow> query = em.createQuery("select new org.rtc.catalogue.call.CallRow(a.id, a.wording.title, " + about
                + ", a.funding.funder, a.funding.covers, a.site.country, " + until + ", a.dates.zone) from CatalogueActivity a where " + until
                + "At > :now and a.state = :published" + (funder == null ? "" : " and a.funding.funder = :funder") + " order by " + until + "At, a.id", CallRow.class)
                .setParameter("now", Instant.now()).setParameter("published", State.PUBLISHED).setMaxResults(MOST);
        return (funder == null ? query : query.setParameter("funder", funder)).getResultList();
    }

    /** Who pays for activities with an open call or registration, by name. */
    public List<String> funders() {
        return em.createQuery("select distinct a.funding.funder from CatalogueActivity a where a.state = :published and a.funding.funder is not null"
                + " and (a.call.untilAt > :now or a.entry.untilAt > :now) order by a.funding.funder", String.class)
                .setParameter("published", State.PUBLISHED).setParameter("now", Instant.now()).setMaxResults(MOST).getResultList();
    }
}
