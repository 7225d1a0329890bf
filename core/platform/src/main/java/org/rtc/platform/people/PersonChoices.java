package org.rtc.platform.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.platform.places.Zones;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.Lang;

/** What forms about people offer to choose from, in the reader's language and order: {@code #{personChoices}}. */
@Named("personChoices")
@RequestScoped
public class PersonChoices {
    @Inject
    Places places;

    @Inject
    Zones zones;

    @Inject
    Viewer viewer;

    private Map<String, String> countries;

    /** Names by ISO code. */
    public Map<String, String> getCountries() {
        if (countries == null) {
            countries = sorted(places.countries().stream()
                    .collect(Collectors.toMap(Places.Country::iso2, c -> c.name().in(viewer.lang()).text())));
        }
        return countries;
    }

    /** Names by id, with the country in front. */
    public Map<String, String> getOffices() {
        List<Places.Organisation> all = places.organisations();
        return sorted(all.stream().collect(Collectors.toMap(o -> Long.toString(o.id()), this::office)));
    }

    private String office(Places.Organisation office) {
        String name = office.name().in(viewer.lang()).text();
        return office.country() == null ? name : getCountries().getOrDefault(office.country(), office.country()) + " · " + name;
    }

    public Map<String, String> getLangs() {
        Map<String, String> langs = new LinkedHashMap<>();
        Lang.ALL.forEach(lang -> langs.put(lang.tag(), own(lang)));
        return langs;
    }

    /** The language's name in itself, as one finds it in a list. */
    private static String own(Lang lang) {
        String name = lang.locale().getDisplayLanguage(lang.locale());
        return name.substring(0, 1).toUpperCase(lang.locale()) + name.substring(1);
    }

    public Map<String, String> getZones() {
        return zones.all();
    }

    private Map<String, String> sorted(Map<String, String> names) {
        Collator collator = Collator.getInstance(viewer.lang().locale());
        Map<String, String> sorted = new LinkedHashMap<>();
        names.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.comparing((String n) -> n, collator)))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }
}
