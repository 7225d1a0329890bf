package org.rtc.catalogue.announce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.Delivery;
import org.rtc.catalogue.activity.EntryKind;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.activity.Site;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.activity.Wording;
import org.rtc.catalogue.group.Groups;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.people.Places;
import org.rtc.spi.setting.Settings;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.FormState;
import org.rtc.spi.web.PagePath;

/** The form in which an activity is announced or changed. */
@Named("catalogueAnnounceForm")
@RequestScoped
public class AnnounceForm {
    public static final String LEAD = "catalogue.leadDays";
    static final List<String> TONGUES = List.of("es", "en", "fr", "pt", "nl", "ht", "de", "it");

    @Inject
    Activities activities;
    @Inject
    ActivityAccess rights;
    @Inject
    Groups groups;
    @Inject
    Places places;
    @Inject
    People people;
    @Inject
    Settings settings;
    @Inject
    ActivityWords words;
    @Inject
    FormState form;
    @Inject
    PagePath path;

    private Long id;
    private State state;
    private ActivityDetails details;

    @PostConstruct
    void load() {
        if (path.current().startsWith("/catalogue/new")) {
            String from = path.query("from");
            details = from != null && from.matches("\\d{1,18}") ? activities.seen(Long.parseLong(from)).details() : blank();
        } else {
            Activity activity = activities.required(path.id("id"), ActivityAccess.EDIT);
            id = activity.getId();
            state = activity.state();
            details = activity.details();
        }
    }

    private ActivityDetails blank() {
        var mine = rights.countries(ActivityAccess.EDIT);
        String own = people.byId(words.plain().viewer().personId()).map(Person::country).orElse(null);
        String country = own != null && mine.contains(own) ? own : mine.isEmpty() ? null : mine.iterator().next();
        return new ActivityDetails(new Wording(LocalizedText.EMPTY, null, null), Kind.WORKSHOP, new Dates(null, null, words.plain().viewer().zone().getId()),
                new Site(Mode.IN_PERSON, country, null), List.of(), new Delivery(List.of(words.plain().viewer().lang().tag()), List.of(), List.of(), List.of()));
    }

    public Long getId() {
        return id;
    }

    public String getAction() {
        return id == null ? "/catalogue/new" : "/catalogue/" + id + "/edit";
    }

    public boolean isFresh() {
        return id == null;
    }

    public boolean isDraft() {
        return id == null || state == State.DRAFT || state == State.RETURNED;
    }

    public boolean isOpen() {
        return id != null && State.OPEN.contains(state);
    }

    public int getLeadDays() {
        return settings.number(LEAD);
    }

    public LocalizedText getTitle() {
        return details.wording().title();
    }

    public LocalizedText getSummary() {
        return details.wording().summary();
    }

    public LocalizedText getDescription() {
        return details.wording().description();
    }

    public LocalizedText getCovers() {
        return details.funding().covers();
    }

    /** A value of the form by the name of its field; empty where there is none. */
    public String value(String field) {
        Object value = switch (field) {
            case "kind" -> details.kind().id();
            case "mode" -> details.site().mode().id();
            case "country" -> details.site().country();
            case "place" -> details.site().venue();
            case "start" -> day(details.dates().start());
            case "startTime" -> time(details.dates().start());
            case "end" -> day(details.dates().end());
            case "endTime" -> time(details.dates().end());
            case "timeZone" -> details.dates().zone();
            case "office" -> details.host().office();
            case "provider" -> details.host().provider();
            case "group" -> details.host().group();
            case "contact" -> details.host().contact();
            case "funder" -> details.funding().funder();
            case "hours" -> details.study().hours();
            case "link" -> details.entry().link();
            case "course" -> details.entry().course();
            case "until" -> details.entry().until();
            case "capacity" -> details.entry().capacity();
            case "quota" -> details.entry().quota();
            case "interpretation" -> String.join(", ", details.delivery().interpretation());
            default -> null;
        };
        return value == null ? "" : value.toString();
    }

    private static String day(String local) {
        return local == null ? "" : local.substring(0, 10);
    }

    private static String time(String local) {
        return local == null || local.length() == 10 ? "" : local.substring(11);
    }

    public boolean isCertificate() {
        return form.checked("certificate", "1", details.study().certificate());
    }

    public boolean isWaitingList() {
        return form.checked("waitingList", "1", details.entry().waitingList());
    }

    public boolean entry(String kind) {
        return form.value("entry", details.entry().kind().id()).equals(kind);
    }

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
        Map<String, String> names = new TreeMap<>();
        rights.countries(ActivityAccess.EDIT).forEach(iso -> names.put(words.plain().country(iso), iso));
        Map<String, String> options = new LinkedHashMap<>();
        if (rights.network(ActivityAccess.EDIT)) {
            options.put("", words.t("catalogue.form.network"));
        }
        names.forEach((name, iso) -> options.put(iso, name));
        return options;
    }

    public Map<String, String> getZones() {
        Map<String, String> zones = new LinkedHashMap<>();
        zones.put("UTC", "UTC");
        ZoneId.getAvailableZoneIds().stream().filter(z -> z.startsWith("America/") || z.startsWith("Europe/") || z.equals("Asia/Tokyo") || z.equals("Asia/Seoul")
                || z.equals(details.dates().zone())).sorted().forEach(z -> zones.put(z, z.replace('_', ' ')));
        return zones;
    }

    public Map<String, String> getOrganisations() {
        Map<String, String> sorted = new TreeMap<>();
        places.organisations().forEach(o -> sorted.put((o.country() == null ? "" : words.plain().country(o.country()) + ": ") + words.plain().read(o.name()).text(), Long.toString(o.id())));
        Map<String, String> options = new LinkedHashMap<>();
        sorted.forEach((name, value) -> options.put(value, name));
        return options;
    }

    public Map<String, String> getGroups() {
        return groups.options(words);
    }

    public Fragment getTopics() {
        Map<String, String> topics = new LinkedHashMap<>();
        words.topics().keySet().forEach(code -> topics.put(code, words.topic(code)));
        return new Choices("topics", words.t("catalogue.show.topics"), topics, details.topics(), form);
    }

    public Fragment getLanguages() {
        return tongues("languages", details.delivery().languages());
    }

    public Fragment getMaterials() {
        return tongues("materials", details.delivery().materials());
    }

    public Fragment getSubtitles() {
        return tongues("subtitles", details.delivery().subtitles());
    }

    private Fragment tongues(String name, List<String> chosen) {
        Map<String, String> values = new LinkedHashMap<>();
        Lang.ALL.forEach(lang -> values.put(lang.tag(), words.plain().language(lang.tag())));
        TONGUES.forEach(tag -> values.putIfAbsent(tag, words.plain().language(tag)));
        return new Choices(name, words.t("catalogue.show." + name), values, chosen, form);
    }
}
