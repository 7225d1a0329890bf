package org.rtc.experts.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rtc.experts.phase.Phases;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.demo.DemoAccounts;
import org.rtc.spi.demo.DemoData;
import org.rtc.spi.people.People;
import org.rtc.spi.text.Accents;
import org.rtc.spi.text.Lang;

/** A directory of invented people, made from the lists of {@code demo/experts/experts.json}. */
@ApplicationScoped
public class DemoExperts implements DemoData {
    @Inject
    Phases phases;
    @Inject
    DemoAccounts accounts;
    @Inject
    DemoProfiles profiles;
    @Inject
    DemoRequests requests;
    @Inject
    People people;
    @Inject
    RunAs as;

    @Override
    public int order() {
        return 220;
    }

    @Override
    public void create() {
        phases.load();
        JsonObject script = script();
        Map<String, Integer> next = new HashMap<>();
        for (JsonObject one : script.getJsonArray("people").getValuesAs(JsonObject.class)) {
            String lang = one.getString("lang");
            int n = next.merge(lang, 1, Integer::sum) - 1;
            String given = pick(script, "given", lang, n);
            String family = pick(script, "family", lang, n + n / 10);
            long id = accounts.person(username(given, family), given, family, one.getString("country"), Lang.of(lang).orElseThrow());
            as.person(id, () -> {
                profiles.write(one, n);
                return null;
            });
        }
        people.byUsername("instructor").ifPresent(instructor -> as.person(instructor.id(), () -> {
            profiles.instructor();
            return null;
        }));
        requests.create();
    }

    private static JsonObject script() {
        try (InputStream in = DemoExperts.class.getClassLoader().getResourceAsStream("demo/experts/experts.json");
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pick(JsonObject script, String list, String lang, int n) {
        JsonArray all = script.getJsonObject(list).getJsonArray(lang);
        return all.getString(n % all.size());
    }

    private static String username(String given, String family) {
        return Accents.without(given + "." + family).replaceAll("[^A-Za-z.-]", "").toLowerCase(Locale.ROOT);
    }
}
