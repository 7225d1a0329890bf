package org.rtc.hubs.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.hubs.region.Region;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.work.PendingSource;

/**
 * What waits for those who give mandates: one that is about to end or has ended, and none follows. A mandate gives no role and
 * takes none, so whoever administers the hub is looked at then too.
 */
@ApplicationScoped
public class EndingMandates implements PendingSource {
    /** Days before its last one. */
    static final int AHEAD = 60;

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Regions regions;

    @Override
    public List<Pending> pending(int limit) {
        if (!access.can(Mandates.GIVE, Scope.NETWORK)) {
            return List.of();
        }
        List<Mandate> ending = em.createQuery("""
                select m from HubMandate m where m.ends <= :soon
                and not exists (select n from HubMandate n where n.hub = m.hub and n.starts > m.ends) order by m.ends""", Mandate.class)
                .setParameter("soon", LocalDate.now().plusDays(AHEAD)).setMaxResults(limit).getResultList();
        if (ending.isEmpty()) {
            return List.of();
        }
        Map<String, LocalizedText> names = regions.all().stream().collect(Collectors.toMap(Region::id, Region::name));
        return ending.stream().map(m -> new Pending("hubs.pending.mandate", names.getOrDefault(m.getHub(), LocalizedText.EMPTY),
                "/hubs/mandates/" + m.getId(), start(m.getEnds().minusDays(AHEAD)), start(m.getEnds().plusDays(1)), Scope.hub(m.getHub()))).toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
