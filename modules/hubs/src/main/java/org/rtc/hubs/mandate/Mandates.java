package org.rtc.hubs.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;

/** Who hosts which hub and for how long. The network gives mandates; no hub gives itself one. */
@ApplicationScoped
public class Mandates {
    public static final String GIVE = "hubs:mandate:give";

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Audit audit;
    @Inject
    Places places;
    @Inject
    Regions regions;

    /**
     * Makes a country host of a hub.
     *
     * @param country one of those that offered to host it; it need not be a member
     * @param ends    the last day, or null where it is not set yet
     * @return its id
     * @throws Problem 403, 404 for an unknown hub, 409 where another mandate holds at that time, 422
     */
    @Transactional
    public long give(String hub, String country, LocalDate starts, LocalDate ends, String note) {
        access.require(GIVE, Scope.NETWORK);
        regions.get(hub);
        if (!places.hosts(hub).contains(country)) {
            throw Problem.invalid("country", "hubs.error.host");
        }
        Mandate mandate = new Mandate(hub, country, starts, ends, note, access.requirePerson(), Instant.now());
        if (of(hub).stream().anyMatch(mandate::meets)) {
            throw Problem.conflict("hubs.error.overlap");
        }
        em.persist(mandate);
        em.flush();
        audit.record("hubs.mandate.give", Scope.hub(hub), "hub:" + hub, country + " " + starts + " – " + ends);
        return mandate.getId();
    }

    /** Sets its last day. */
    @Transactional
    public void end(long id, LocalDate last) {
        access.require(GIVE, Scope.NETWORK);
        Mandate mandate = em.find(Mandate.class, id);
        if (mandate == null) {
            throw Problem.notFound();
        }
        mandate.end(last);
        if (of(mandate.getHub()).stream().anyMatch(m -> !m.getId().equals(id) && m.meets(mandate))) {
            throw Problem.conflict("hubs.error.overlap");
        }
        audit.record("hubs.mandate.end", Scope.hub(mandate.getHub()), "hub:" + mandate.getHub(), mandate.getCountry() + " " + last);
    }

    /** All of a hub, the newest first. */
    public List<Mandate> of(String hub) {
        return em.createQuery("select m from HubMandate m where m.hub = :hub order by m.starts desc", Mandate.class).setParameter("hub", hub).getResultList();
    }

    /** Of all hubs, by hub; one statement. */
    public Map<String, List<Mandate>> all() {
        return em.createQuery("select m from HubMandate m order by m.starts desc", Mandate.class).getResultStream().collect(Collectors.groupingBy(Mandate::getHub));
    }
}
