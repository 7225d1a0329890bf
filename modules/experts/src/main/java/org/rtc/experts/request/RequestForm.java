package org.rtc.experts.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rtc.experts.Ids;
import org.rtc.experts.page.Options;
import org.rtc.experts.profile.Level;
import org.rtc.spi.access.Reach;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** Writing and changing a request: {@code #{expertRequestForm}}. */
@Named("expertRequestForm")
@RequestScoped
public class RequestForm {
    @Inject
    Requests requests;
    @Inject
    Options options;
    @Inject
    Reach reach;
    @Inject
    PagePath path;
    @Inject
    Places places;
    @Inject
    Words words;

    private ExpertRequest request;
    private RequestDetails details;
    private Set<String> countries;

    @PostConstruct
    void load() {
        countries = reach.countries(Requests.WRITE);
        if (path.current().startsWith("/experts/requests/new")) {
            String zone = words.viewer().zone().getId();
            String country = countries.size() == 1 ? countries.iterator().next() : "";
            details = new RequestDetails(country, null, LocalizedText.EMPTY, LocalizedText.EMPTY, null, null, null, zone, RequestPlace.EITHER, "",
                    Funding.OFFICE, "", List.of(), List.of(), List.of(words.viewer().lang().tag()), Level.SOLID);
        } else {
            request = requests.office(path.id("id"));
            details = request.details();
        }
    }

    public RequestDetails getDetails() {
        return details;
    }

    public boolean isFresh() {
        return request == null;
    }

    public Long getId() {
        return request == null ? null : request.getId();
    }

    public Map<String, String> getCountries() {
        return options.countries(countries);
    }

    /** Offices of the countries within reach. */
    public Map<String, String> getOffices() {
        Map<String, String> names = new LinkedHashMap<>();
        places.organisations().stream().filter(o -> countries.contains(o.country()))
                .forEach(o -> names.put(Long.toString(o.id()), words.country(o.country()) + ": " + words.read(o.name()).text()));
        return names;
    }

    public Map<String, String> getTopics() {
        return options.topicNames();
    }

    public Map<String, String> getPhases() {
        return options.phases();
    }

    public Map<String, String> getLanguages() {
        return options.languages();
    }

    public Map<String, String> getLevels() {
        return options.of(Level.class, "experts.level");
    }

    public String getLevel() {
        return Ids.of(details.level());
    }

    public Map<String, String> getPlaces() {
        return options.of(RequestPlace.class, "experts.place");
    }

    public String getPlace() {
        return Ids.of(details.place());
    }

    public Map<String, String> getFundings() {
        return options.of(Funding.class, "experts.funding");
    }

    public String getFunding() {
        return Ids.of(details.funding());
    }

    /** Zones of the Americas and of the other members, with the reader's first. */
    public Map<String, String> getZones() {
        Map<String, String> zones = new LinkedHashMap<>();
        Stream.concat(Stream.of(details.zone()), ZoneId.getAvailableZoneIds().stream()
                .filter(z -> z.matches("America/[A-Za-z_]+|Europe/(Madrid|Paris|Lisbon|London|Rome|Berlin|Amsterdam)|Asia/(Tokyo|Seoul)|UTC")).sorted())
                .forEach(z -> zones.put(z, z.replace('_', ' ')));
        return zones;
    }
}
