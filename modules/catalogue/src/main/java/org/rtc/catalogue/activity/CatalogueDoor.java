package org.rtc.catalogue.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.catalogue.api.ActivityDraft;
import org.rtc.catalogue.api.ActivityInfo;
import org.rtc.catalogue.api.Catalogue;
import org.rtc.catalogue.api.Supply;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.problem.Problem;

/** The catalogue as other modules reach it. */
@ApplicationScoped
public class CatalogueDoor implements Catalogue {
    private static final int MOST = 200;
    private static final String SELECT = "select a from CatalogueActivity a where ";

    @Inject
    EntityManager em;
    @Inject
    Activities activities;
    @Inject
    Viewer viewer;

    @Override
    public long draft(ActivityDraft d) {
        Kind kind = Kind.of(d.kind()).orElseThrow(() -> Problem.invalid("kind", "catalogue.error.kind"));
        Mode mode = Mode.of(d.mode()).orElseThrow(() -> Problem.invalid("mode", "catalogue.error.mode"));
        Dates dates = new Dates(d.starts() == null ? null : d.starts().toString(), d.ends() == null ? null : d.ends().toString(),
                viewer.zone().getId());
        return activities.draft(new ActivityDetails(new Wording(d.title(), d.summary(), null), kind, dates, new Site(mode, d.country(), null),
                d.topics(), new Delivery(d.languages(), List.of(), List.of(), List.of())), new Origin("need", d.sourceRef(), null));
    }

    @Override
    public Optional<ActivityInfo> activity(long id) {
        return Optional.ofNullable(em.find(Activity.class, id)).map(CatalogueDoor::info);
    }

    @Override
    public Map<Long, ActivityInfo> activities(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : infos(SELECT + "a.id in :ids", Map.of("ids", ids), ids.size()).stream()
                .collect(Collectors.toMap(ActivityInfo::id, Function.identity()));
    }

    @Override
    public List<ActivityInfo> madeFrom(String prefix) {
        return infos(SELECT + "a.sourceRef like :prefix and a.state <> org.rtc.catalogue.activity.State.WITHDRAWN order by a.id desc",
                Map.of("prefix", prefix.replace("%", "") + "%"), MOST);
    }

    @Override
    public List<Supply> supply(LocalDate from, LocalDate until) {
        return em.createQuery("""
                select new org.rtc.catalogue.api.Supply(t.topic, a.site.country, count(a.id)) from CatalogueActivity a, CatalogueActivityTopic t
                where t.activity = a.id and a.state = org.rtc.catalogue.activity.State.PUBLISHED
                  and a.dates.endsAt > :from and a.dates.startsAt < :until
                group by t.topic, a.site.country""", Supply.class)
                .setParameter("from", start(from)).setParameter("until", start(until.plusDays(1))).getResultList();
    }

    @Override
    public List<ActivityInfo> upcoming(String topic, String country, int limit) {
        Map<String, Object> parameters = new java.util.HashMap<>();
        ActivityFilter filter = new ActivityFilter(topic == null ? Set.of() : Set.of(topic), Set.of(), Set.of(), Set.of(),
                country == null ? Set.of() : Set.of(country), null, null, null, null, Instant.now(), null);
        String where = filter.where(parameters);
        return infos(SELECT + "a.state = org.rtc.catalogue.activity.State.PUBLISHED" + where + " order by a.dates.startsAt, a.id", parameters, limit);
    }

    @Override
    public List<ActivityInfo> waiting(Collection<String> countries, int limit) {
        return countries.isEmpty() ? List.of() : infos(SELECT + "a.state = org.rtc.catalogue.activity.State.SUBMITTED and a.site.country in :countries order by a.submitted",
                Map.of("countries", countries), limit);
    }

    private List<ActivityInfo> infos(String jpql, Map<String, Object> parameters, int limit) {
        TypedQuery<Activity> query = em.createQuery(jpql, Activity.class).setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(CatalogueDoor::info).toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static ActivityInfo info(Activity a) {
        ActivityDetails d = a.details();
        return new ActivityInfo(a.getId(), d.wording().title(), d.kind().id(), d.site().mode().id(), a.state().id(), d.site().country(),
                d.host().office(), d.topics(), d.delivery().languages(), d.dates().firstDay(), d.dates().lastDay(), a.published(), a.sourceRef());
    }
}
