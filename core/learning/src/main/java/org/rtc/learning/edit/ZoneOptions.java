package org.rtc.learning.edit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Time zones to choose from: of the Americas and Europe, where the network's members are, and the world's own. */
@ApplicationScoped
public class ZoneOptions {
    private final Map<String, String> zones = read();

    private static Map<String, String> read() {
        Map<String, String> zones = new LinkedHashMap<>();
        zones.put("UTC", "UTC");
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.startsWith("America/") || id.startsWith("Europe/") || id.equals("Asia/Tokyo") || id.equals("Asia/Seoul"))
                .sorted().forEach(id -> zones.put(id, id.replace('_', ' ')));
        return Collections.unmodifiableMap(zones);
    }

    Map<String, String> all() {
        return zones;
    }
}
