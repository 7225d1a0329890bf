package org.rtc.catalogue.exchange;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.spi.text.Accents;

/** The words with which other catalogues and spreadsheets name what the network has names for. */
final class Terms {
    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();
    private static final Map<String, Mode> MODES = new LinkedHashMap<>();
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    static {
        List.of("workshop", "taller", "atelier", "oficina").forEach(word -> KINDS.put(word, Kind.WORKSHOP));
        List.of("seminar", "seminario", "seminaire", "webinar").forEach(word -> KINDS.put(word, Kind.SEMINAR));
        List.of("course", "curso", "cours").forEach(word -> KINDS.put(word, Kind.COURSE));
        List.of("blended", "hybrid", "mixed", "mixta", "mixto", "hibrid").forEach(word -> MODES.put(word, Mode.BLENDED));
        List.of("distan", "online", "on-line", "virtual", "en linea", "en ligne", "remot").forEach(word -> MODES.put(word, Mode.DISTANCE));
    }

    private Terms() {
    }

    static String kind(String word) {
        return named(KINDS, word, Kind.OTHER).id();
    }

    static String mode(String word) {
        return named(MODES, word, Mode.IN_PERSON).id();
    }

    private static <E> E named(Map<String, E> names, String word, E otherwise) {
        String plain = Accents.without(word == null ? "" : word).toLowerCase(Locale.ROOT);
        return names.entrySet().stream().filter(each -> plain.contains(each.getKey())).findFirst().map(Map.Entry::getValue).orElse(otherwise);
    }

    /** UTC where it is none. */
    static String zone(String id) {
        return id != null && ZONES.contains(id) ? id : "UTC";
    }
}
