package org.rtc.platform.places;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVParser;
import org.rtc.platform.text.Csv;

/** Time zones of the members, as people choose them. */
@ApplicationScoped
public class Zones {
    private static final String NOWHERE = "UTC";
    private final Map<String, List<String>> byCountry = read();

    /** Of the capital; UTC where the country is none of ours. */
    public String of(String iso2) {
        return byCountry.getOrDefault(iso2, List.of(NOWHERE)).get(0);
    }

    /** Readable names by id, such as {@code Tegucigalpa (UTC-06:00)}, in order of the names. */
    public Map<String, String> all() {
        Map<String, String> byName = new TreeMap<>();
        byCountry.values().forEach(zones -> zones.forEach(id -> byName.put(name(id), id)));
        Map<String, String> all = new LinkedHashMap<>();
        byName.forEach((name, id) -> all.put(id, name));
        all.put(NOWHERE, NOWHERE);
        return all;
    }

    public static String name(String id) {
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        String offset = ZoneId.of(id).getRules().getOffset(Instant.now()).getId();
        return city.equals(NOWHERE) ? NOWHERE : city + " (UTC" + (offset.equals("Z") ? "" : offset) + ")";
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> zones = new TreeMap<>();
        try (CSVParser rows = Csv.parse(Csv.reader(Zones.class.getResourceAsStream("/facts/zones.csv")))) {
            rows.forEach(row -> zones.put(row.get("iso2"), List.of(row.get("zones").split("\\|"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zones;
    }
}
