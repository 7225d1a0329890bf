package org.rtc.hubs.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.rtc.hubs.look.Looks;
import org.rtc.hubs.mandate.Mandate;
import org.rtc.hubs.mandate.Mandates;
import org.rtc.spi.people.Places;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.search.SearchSource;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/**
 * Brings hubs and the pages of their countries into the search. Neither has a number of its own: theirs is made of its
 * name, always the same.
 */
@ApplicationScoped
public class HubSource implements SearchSource {
    public static final String KIND = "hub";

    @Inject
    Regions regions;
    @Inject
    Places places;
    @Inject
    Looks looks;
    @Inject
    Mandates mandates;

    public static long id(String hub) {
        return number("hub " + hub);
    }

    public static long id(Places.Country country) {
        return number("country " + country.iso2());
    }

    private static long number(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<Long> ids() {
        return regions.all().stream().flatMap(r -> Stream.concat(Stream.of(id(r.id())), r.members().stream().map(HubSource::id)));
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        Set<Long> wanted = Set.copyOf(ids);
        List<Region> all = regions.all();
        Map<String, LocalizedText> names = places.countries().stream().collect(Collectors.toMap(Places.Country::iso2, Places.Country::name));
        Map<String, List<Places.Organisation>> offices = places.organisations().stream().filter(o -> o.country() != null)
                .collect(Collectors.groupingBy(Places.Organisation::country));
        Stream<SearchDocument> hubs = all.stream().filter(r -> wanted.contains(id(r.id()))).map(r -> hub(r, names));
        Stream<SearchDocument> countries = all.stream().flatMap(r -> r.members().stream().filter(c -> wanted.contains(id(c)))
                .map(c -> country(r, c, offices.getOrDefault(c.iso2(), List.of()))));
        return Stream.concat(hubs, countries).toList();
    }

    private SearchDocument hub(Region region, Map<String, LocalizedText> names) {
        Stream<LocalizedText> host = mandates.of(region.id()).stream().filter(m -> m.on(LocalDate.now())).map(Mandate::getCountry)
                .map(c -> names.getOrDefault(c, LocalizedText.EMPTY));
        return new SearchDocument(id(region.id()), region.name(), looks.welcome(region.id()),
                together(Stream.concat(host, region.members().stream().map(Places.Country::name))), Map.of("hub", Set.of(region.id())), null, true);
    }

    private static SearchDocument country(Region region, Places.Country country, List<Places.Organisation> offices) {
        return new SearchDocument(id(country), country.name(), region.name(), together(offices.stream().map(Places.Organisation::name)),
                Map.of("hub", Set.of(region.id())), null, true);
    }

    /** In each language what is written in it, and else what is shown there. */
    private static LocalizedText together(Stream<LocalizedText> texts) {
        List<LocalizedText> all = texts.filter(t -> !t.isEmpty()).toList();
        Function<Lang, String> of = lang -> all.stream().map(t -> t.in(lang).text()).collect(Collectors.joining(". "));
        Map<Lang, String> words = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> words.put(lang, of.apply(lang)));
        return LocalizedText.of(words);
    }
}
