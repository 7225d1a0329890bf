package org.rtc.hubs.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.hubs.look.Look;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Hubs with their members, as the platform keeps them, and who may run them. */
@ApplicationScoped
public class Regions {
    /** Run a hub: its courses, its look, its countries' focal points, what they send and what is missing. */
    public static final String MANAGE = "hubs:hub:manage";

    @Inject
    Places places;
    @Inject
    Access access;
    @Inject
    EntityManager em;

    /** Each under the name that it gave itself, or else the network's. Three statements however many. */
    public List<Region> all() {
        Map<String, List<Places.Country>> members = places.countries().stream().filter(c -> c.hub() != null)
                .collect(Collectors.groupingBy(Places.Country::hub));
        Map<String, LocalizedText> names = em.createQuery("select l from HubLook l where l.name is not null", Look.class).getResultStream()
                .collect(Collectors.toMap(Look::getHub, Look::getName));
        return places.hubs().stream().map(h -> new Region(h.id(), names.getOrDefault(h.id(), h.name()), members.getOrDefault(h.id(), List.of()))).toList();
    }

    /** @throws Problem 404 */
    public Region get(String id) {
        return all().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow(Problem::notFound);
    }

    public boolean mayManage(String id) {
        return access.can(MANAGE, Scope.hub(id));
    }

    /** The hub, for those who run it. @throws Problem 403, 404 */
    public Region managed(String id) {
        Region region = get(id);
        access.require(MANAGE, region.scope());
        return region;
    }

    /** A member of a hub that whoever is at work runs. @throws Problem 403, 404 where the country is no member of it */
    public Region managed(String id, String country) {
        Region region = managed(id);
        if (!region.codes().contains(country)) {
            throw Problem.notFound();
        }
        return region;
    }
}
