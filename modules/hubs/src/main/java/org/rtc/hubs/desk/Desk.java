package org.rtc.hubs.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rtc.hubs.focal.FocalPoints;
import org.rtc.hubs.region.Region;
import org.rtc.hubs.region.Regions;
import org.rtc.hubs.score.Period;
import org.rtc.hubs.score.Scorecard;
import org.rtc.hubs.score.Scorecards;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.notice.Notices;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.work.PendingSource;

/** The desk of a hub: what its countries sent and wait for, what they have not sent, and reminding them of it. */
@ApplicationScoped
public class Desk {
    public static final String NOTICE = "hubs.notice.reminder";
    private static final int AT_ONCE = 200;

    @Inject
    EntityManager em;
    @Inject
    Regions regions;
    @Inject
    Access access;
    @Inject
    Audit audit;
    @Inject
    FocalPoints focalPoints;
    @Inject
    Scorecards scorecards;
    @Inject
    Notices notices;
    @Inject
    @Any
    Instance<PendingSource> sources;

    /** What waits for whoever is at work in this hub's scope, from all parts, the oldest first. */
    public List<PendingSource.Pending> pending(String hub) {
        Region region = regions.managed(hub);
        Set<Scope> scopes = Stream.concat(Stream.of(region.scope()), region.codes().stream().map(Scope::country)).collect(Collectors.toSet());
        return StreamSupport.stream(sources.spliterator(), false).flatMap(source -> source.pending(AT_ONCE).stream())
                .filter(p -> scopes.contains(p.scope())).sorted(Comparator.comparing(PendingSource.Pending::since)).toList();
    }

    /** What each member has not sent this year, those with most of it first. */
    public List<Missing> missing(String hub) {
        Region region = regions.managed(hub);
        Scorecard card = scorecards.of(region.codes(), Period.of(null));
        Map<String, List<Person>> focal = focalPoints.of(region);
        Map<String, Instant> reminded = reminded(hub);
        return card.rows().stream().map(row -> new Missing(row.country(), focal.getOrDefault(row.country(), List.of()).isEmpty(),
                        IntStream.range(0, card.indicators().size()).filter(i -> card.indicators().get(i).counts() && row.counts().get(i) == 0)
                                .mapToObj(i -> card.indicators().get(i).id()).toList(), reminded.get(row.country())))
                .filter(m -> !m.nothing()).sorted(Comparator.comparingInt((Missing m) -> m.indicators().size()).reversed().thenComparing(Missing::country)).toList();
    }

    /**
     * Tells a member's focal points what is missing.
     *
     * @return how many were told
     * @throws Problem 403, 404, 409 where nobody answers for the country or it was reminded today
     */
    @Transactional
    public int remind(String hub, String country) {
        Region region = regions.managed(hub, country);
        List<Person> focal = focalPoints.of(region).getOrDefault(country, List.of());
        if (focal.isEmpty()) {
            throw Problem.conflict("hubs.error.nobody");
        }
        if (new Missing(country, false, List.of(), reminded(hub).get(country)).remindedToday()) {
            throw Problem.conflict("hubs.error.reminded");
        }
        em.persist(new Reminder(hub, country, access.requirePerson(), Instant.now()));
        notices.send(NOTICE, focal.stream().map(Person::id).toList(), "/hubs/" + hub + "/countries/" + country, region.name());
        audit.record("hubs.country.remind", Scope.country(country), "country:" + country, hub);
        return focal.size();
    }

    /** Of a member, the newest first. @throws Problem 403, 404 */
    public List<Reminder> reminders(String hub, String country) {
        regions.managed(hub, country);
        return em.createQuery("select r from HubReminder r where r.hub = :hub and r.country = :country order by r.id desc", Reminder.class)
                .setParameter("hub", hub).setParameter("country", country).setMaxResults(AT_ONCE).getResultList();
    }

    private Map<String, Instant> reminded(String hub) {
        return em.createQuery("select r from HubReminder r where r.hub = :hub order by r.id", Reminder.class).setParameter("hub", hub).getResultStream()
                .collect(Collectors.toMap(Reminder::getCountry, Reminder::getSent, (a, b) -> b));
    }
}
