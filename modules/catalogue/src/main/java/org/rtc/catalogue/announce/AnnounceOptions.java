package org.rtc.catalogue.announce;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.EntryKind;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.group.Groups;
import org.rtc.catalogue.group.Posters;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.people.Places;

/** What one chooses from when an activity is announced, in the reader's words and in order. */
@Named("catalogueAnnounceOptions")
@RequestScoped
public class AnnounceOptions {
    private static final List<String> TONGUES = List.of("es", "en", "fr", "pt", "nl", "ht", "de", "it");
    private static final List<String> REGIONS = List.of("America/", "Europe/", "Asia/Tokyo", "Asia/Seoul");

    @Inject
    AnnounceForm form;
    @Inject
    ActivityAccess rights;
    @Inject
    Groups groups;
    @Inject
    Posters posters;
    @Inject
    Places places;
    @Inject
    ActivityWords words;

    public List<String> getEntries() {
        return Arrays.stream(EntryKind.values()).map(EntryKind::id).toList();
    }

    public Map<String, String> getKinds() {
        return named(Arrays.stream(Kind.values()).map(Kind::id).toList(), "catalogue.kind.");
    }

    public Map<String, String> getModes() {
        return named(Arrays.stream(Mode.values()).map(Mode::id).toList(), "catalogue.mode.");
    }

    public Map<String, String> getRhythms() {
        return named(List.of("week", "fortnight", "month"), "catalogue.form.every.");
    }

    private Map<String, String> named(List<String> ids, String key) {
        Map<String, String> named = new LinkedHashMap<>();
        ids.forEach(each -> named.put(each, words.t(key + each)));
        return named;
    }

    /** Those in one's care; with the network's own where that is too. */
    public Map<String, String> getCountries() {
        Map<String, String> byName = new TreeMap<>();
        rights.countries(ActivityAccess.EDIT).forEach(iso -> byName.put(words.plain().country(iso), iso));
        Map<String, String> options = new LinkedHashMap<>();
        if (rights.network(ActivityAccess.EDIT) || !posters.groups().isEmpty()) {
            options.put("", words.t("catalogue.form.network"));
        }
        byName.forEach((name, iso) -> options.put(iso, name));
        return options;
    }

    public Map<String, String> getZones() {
        String own = form.getDetails().dates().zone();
        Map<String, String> zones = new LinkedHashMap<>();
        zones.put("UTC", "UTC");
        ZoneId.getAvailableZoneIds().stream().filter(z -> z.equals(own) || REGIONS.stream().anyMatch(z::startsWith)).sorted()
                .forEach(z -> zones.put(z, z.replace('_', ' ')));
        return zones;
    }

    public Map<String, String> getOrganisations() {
        Map<String, String> byName = new TreeMap<>();
        places.organisations().forEach(o -> byName.put((o.country() == null ? "" : words.plain().country(o.country()) + ": ")
                + words.plain().read(o.name()).text(), Long.toString(o.id())));
        Map<String, String> options = new LinkedHashMap<>();
        byName.forEach((name, id) -> options.put(id, name));
        return options;
    }

    public Map<String, String> getGroups() {
        return groups.options(words, form.getDetails().host().group());
    }

    public Map<String, String> getTopics() {
        Map<String, String> topics = new LinkedHashMap<>();
        words.topics().keySet().forEach(code -> topics.put(code, words.topic(code)));
        return topics;
    }

    public Map<String, String> getLanguages() {
        Map<String, String> languages = new LinkedHashMap<>();
        TONGUES.forEach(tag -> languages.put(tag, words.plain().language(tag)));
        return languages;
    }
}
