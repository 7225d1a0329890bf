package org.rtc.hubs.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rtc.hubs.region.HubSource;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;

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
    @Inject
    Search search;

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
        search.changed(HubSource.KIND, HubSource.id(hub));
        audit.record("hubs.mandate.give", Scope.hub(hub), "hub:" + hub, country + " " + starts + " – " + ends);
        return mandate.getId();
    }

    /** Sets or moves its last day. @param last null to leave it open @throws Problem 403, 404, 409 as above, 422 before its first day */
    @Transactional
    public void end(long id, LocalDate last) {
        Mandate mandate = held(id);
        mandate.end(last, access.requirePerson(), Instant.now());
        if (of(mandate.getHub()).stream().anyMatch(m -> !m.getId().equals(id) && m.meets(mandate))) {
            throw Problem.conflict("hubs.error.overlap");
        }
        search.changed(HubSource.KIND, HubSource.id(mandate.getHub()));
        audit.record("hubs.mandate.end", Scope.hub(mandate.getHub()), "hub:" + mandate.getHub(), mandate.getCountry() + " " + last);
    }

    /**
     * The same country goes on from the day after: another mandate, so that the first keeps its dates.
     *
     * @return id of the new one
     * @throws Problem 403, 404, 409 where it has no last day or another mandate follows, 422
     */
    @Transactional
    public long renew(long id, LocalDate until, String note) {
        Mandate mandate = held(id);
        if (mandate.getEnds() == null) {
            throw Problem.conflict("hubs.error.openEnded");
        }
        return give(mandate.getHub(), mandate.getCountry(), mandate.getEnds().plusDays(1), until, note);
    }

    /** Takes back one that has not begun. @throws Problem 403, 404, 409 where it has: it is ended then */
    @Transactional
    public void withdraw(long id) {
        Mandate mandate = held(id);
        if (mandate.isBegun(LocalDate.now())) {
            throw Problem.conflict("hubs.error.begun");
        }
        em.remove(mandate);
        audit.record("hubs.mandate.withdraw", Scope.hub(mandate.getHub()), "hub:" + mandate.getHub(), mandate.getCountry() + " " + mandate.getStarts());
    }

    /** For those who give mandates. @throws Problem 403, 404 */
    public Mandate held(long id) {
        access.require(GIVE, Scope.NETWORK);
        return Optional.ofNullable(em.find(Mandate.class, id)).orElseThrow(Problem::notFound);
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
