package org.rtc.catalogue.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.spi.people.Places;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.search.SearchSource;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Published activities in the search. */
@ApplicationScoped
public class ActivitySource implements SearchSource {
    public static final String KIND = "activity";

    @Inject
    EntityManager em;
    @Inject
    Places places;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Activity> activities = em.createQuery("select a from CatalogueActivity a where a.state in :states and a.id in :ids", Activity.class)
                .setParameter("states", State.OPEN).setParameter("ids", ids).getResultList();
        Set<Long> offices = activities.stream().flatMap(a -> Stream.of(a.details().host().office(), a.details().host().provider()))
                .filter(o -> o != null).collect(Collectors.toSet());
        Map<Long, Places.Organisation> names = offices.isEmpty() ? Map.of() : places.organisations(offices);
        Map<String, Places.Country> countries = places.countries().stream().collect(Collectors.toMap(Places.Country::iso2, c -> c));
        return activities.stream().map(a -> document(a, names, countries)).toList();
    }

    private SearchDocument document(Activity activity, Map<Long, Places.Organisation> names, Map<String, Places.Country> countries) {
        ActivityDetails d = activity.details();
        Places.Organisation office = names.get(d.host().office() == null ? -1 : d.host().office());
        Places.Organisation provider = names.get(d.host().provider() == null ? -1 : d.host().provider());
        Places.Country country = d.site().country() == null ? null : countries.get(d.site().country());
        Map<Lang, String> body = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.ALL) {
            body.put(lang, Stream.of(d.wording().description().get(lang), d.call().about().get(lang), d.site().venue(), d.funding().funder(),
                            office == null ? null : office.name().get(lang), provider == null ? null : provider.name().get(lang),
                            country == null ? null : country.name().get(lang))
                    .filter(t -> t != null && !t.isBlank()).collect(Collectors.joining(" ")));
        }
        Map<String, Set<String>> facets = new HashMap<>();
        facets.put("topic", Codes.wider(d.topics()));
        facets.put("kind", Set.of(d.kind().id()));
        facets.put("mode", Set.of(d.site().mode().id()));
        facets.put("language", Set.copyOf(d.delivery().languages()));
        facets.put("country", d.site().country() == null ? Set.of() : Set.of(d.site().country()));
        facets.put("office", d.host().office() == null ? Set.of() : Set.of(d.host().office().toString()));
        facets.put("group", d.host().group() == null ? Set.of() : Set.of(d.host().group().toString()));
        facets.put("funder", d.funding().funder() == null ? Set.of() : Set.of(d.funding().funder()));
        facets.put("month", Set.of(YearMonth.from(d.dates().endsAt().atZone(ZoneOffset.UTC)).toString()));
        return new SearchDocument(activity.getId(), d.wording().title(), d.wording().summary(), LocalizedText.of(body), facets,
                d.dates().startsAt(), true);
    }

    @Override
    public Stream<Long> ids() {
        return em.createQuery("select a.id from CatalogueActivity a where a.state in :states order by a.id", Long.class)
                .setParameter("states", State.OPEN).getResultStream();
    }
}
