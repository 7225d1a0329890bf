package org.rtc.catalogue.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Call;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.Delivery;
import org.rtc.catalogue.activity.Entry;
import org.rtc.catalogue.activity.Funding;
import org.rtc.catalogue.activity.Host;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.activity.Origin;
import org.rtc.catalogue.activity.Site;
import org.rtc.catalogue.activity.Study;
import org.rtc.catalogue.activity.Wording;
import org.rtc.catalogue.figure.Baselines;
import org.rtc.catalogue.group.Groups;
import org.rtc.catalogue.material.Materials;
import org.rtc.spi.demo.DemoData;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;

/** The activities of the founding document, its figures, and invented ones that lie ahead. */
@ApplicationScoped
public class CatalogueDemo implements DemoData {
    private static final String SCRIPT = "demo/catalogue/activities.json";

    @Inject
    Activities activities;
    @Inject
    Groups groups;
    @Inject
    Baselines baselines;
    @Inject
    Materials materials;
    @Inject
    Places places;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void create() {
        JsonObject script = script();
        Map<String, Long> byKey = new HashMap<>();
        for (JsonObject group : script.getJsonArray("groups").getValuesAs(JsonObject.class)) {
            byKey.put(group.getString("key"), groups.add(text(group.getJsonObject("name")), LocalizedText.EMPTY));
        }
        script.getJsonArray("baselines").getValuesAs(JsonObject.class).forEach(b -> baselines.set(b.getInt("biennium"), b.getInt("activities"),
                LocalDate.parse(b.getString("dated")), b.getString("source")));
        script.getJsonArray("activities").getValuesAs(JsonObject.class).forEach(a -> activity(a, byKey));
    }

    private void activity(JsonObject a, Map<String, Long> groupIds) {
        String country = a.isNull("country") ? null : a.getString("country");
        Dates dates = dates(a);
        Long office = office(a.getString("office", ""), country);
        Long group = groupIds.get(a.getString("group", ""));
        Entry entry = switch (a.getString("entry", "none")) {
            case "portal" -> Entry.portal(a.getInt("capacity"), a.getInt("quota"), true).until(dates.firstDay().minusDays(7).toString(), dates.zoneId());
            case "link" -> Entry.link(a.getString("link"));
            default -> Entry.none();
        };
        ActivityDetails details = new ActivityDetails(new Wording(text(a.getJsonObject("title")), text(a.getJsonObject("summary")), null),
                Kind.of(a.getString("kind")).orElseThrow(), dates, new Site(Mode.of(a.getString("mode")).orElseThrow(), country, a.isNull("place") ? null : a.getString("place")),
                list(a, "topics"), new Delivery(list(a, "languages"), list(a, "materials"), List.of(), list(a, "interpretation")),
                new Host(office, a.isNull("provider") ? null : office, group, null), new Funding(a.getString("funder", null), null),
                new Study(a.containsKey("hours") ? a.getInt("hours") : null, a.getBoolean("certificate", false)), entry, call(a, dates));
        long id = activities.draft(details, Origin.DEMO);
        activities.submit(id);
        if (!"submitted".equals(a.getString("state", ""))) {
            activities.publish(id);
        }
        if (a.containsKey("handed")) {
            JsonObject handed = a.getJsonObject("handed");
            materials.handIn(id, handed.getString("title"), handed.getString("url"));
        }
    }

    private static Call call(JsonObject a, Dates dates) {
        return a.containsKey("call") ? Call.of(text(a.getJsonObject("call")), dates.firstDay().minusDays(30).toString(), dates.zoneId(), null) : Call.NONE;
    }

    /** Fixed, or counted from today. */
    private static Dates dates(JsonObject a) {
        if (!a.isNull("start")) {
            return new Dates(a.getString("start"), a.getString("end"), a.getString("zone"));
        }
        LocalDate first = LocalDate.now().plusDays(a.getInt("day"));
        LocalDate last = first.plusDays(a.getInt("days") - 1L);
        boolean whole = a.getInt("days") > 10;
        return new Dates(whole ? first.toString() : first + "T09:00", whole ? last.toString() : last + "T17:00", a.getString("zone"));
    }

    /** The institution of that name in that country, else one whose name contains it, else the country's first. */
    private Long office(String name, String country) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<Places.Organisation> there = places.organisations().stream().filter(o -> Objects.equals(o.country(), country)).toList();
        return there.stream().filter(o -> named(o, wanted)).findFirst()
                .or(() -> there.stream().findFirst()).map(Places.Organisation::id).orElse(null);
    }

    private static boolean named(Places.Organisation office, String wanted) {
        return !wanted.isEmpty() && office.name().values().values().stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static List<String> list(JsonObject json, String key) {
        JsonArray array = json.getJsonArray(key);
        return array == null ? List.of() : array.getValuesAs(JsonString::getString);
    }

    private static LocalizedText text(JsonObject json) {
        Map<String, String> values = new LinkedHashMap<>();
        json.keySet().forEach(lang -> values.put(lang, json.getString(lang)));
        return LocalizedText.ofTags(values);
    }

    private static JsonObject script() {
        try (InputStream in = CatalogueDemo.class.getClassLoader().getResourceAsStream(SCRIPT); JsonReader reader = JsonProvider.provider().createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
