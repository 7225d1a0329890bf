package org.rtc.catalogue.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtc.spi.text.Lang;

/** Reads schema.org events and courses as JSON-LD, bare or within a page. */
final class SchemaReader {
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*application/ld\\+json[^>]*>(.*?)</script>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Set<String> EVENTS = Set.of("Event", "EducationEvent", "BusinessEvent", "Course", "CourseInstance");
    private static final int MOST = 2000;
    private static final int DEEPEST = 12;

    private SchemaReader() {
    }

    static List<Arrival> read(String text) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        try {
            Matcher script = SCRIPT.matcher(text);
            boolean page = false;
            while (script.find()) {
                page = true;
                walk(parse(script.group(1)), arrivals, 0);
            }
            if (!page) {
                walk(parse(text), arrivals, 0);
            }
        } catch (JsonException e) {
            throw new IOException(e.getMessage(), e);
        }
        return arrivals;
    }

    private static JsonValue parse(String text) {
        try (JsonReader reader = JsonProvider.provider().createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static void walk(JsonValue value, List<Arrival> arrivals, int depth) {
        if (depth > DEEPEST || arrivals.size() >= MOST) {
            return;
        }
        if (value instanceof JsonArray array) {
            array.forEach(each -> walk(each, arrivals, depth + 1));
        } else if (value instanceof JsonObject json) {
            String type = first(json, "@type");
            if (type != null && EVENTS.contains(type) && first(json, "name") != null) {
                arrivals.add(arrival(json, type));
            } else {
                json.values().forEach(each -> walk(each, arrivals, depth + 1));
            }
        }
    }

    private static Arrival arrival(JsonObject json, String type) {
        JsonObject occasion = json.get("hasCourseInstance") instanceof JsonArray many && !many.isEmpty() && many.get(0) instanceof JsonObject one ? one
                : json.get("hasCourseInstance") instanceof JsonObject one ? one : json;
        String attendance = first(occasion, "eventAttendanceMode");
        String courseMode = first(occasion, "courseMode");
        String mode = ends(attendance, "OnlineEventAttendanceMode") || "online".equalsIgnoreCase(courseMode) ? "distance"
                : ends(attendance, "MixedEventAttendanceMode") || "blended".equalsIgnoreCase(courseMode) ? "blended" : "in-person";
        JsonObject location = occasion.get("location") instanceof JsonObject place ? place : JsonValue.EMPTY_JSON_OBJECT;
        JsonObject address = location.get("address") instanceof JsonObject at ? at : JsonValue.EMPTY_JSON_OBJECT;
        String country = first(address, "addressCountry");
        String language = first(json, "inLanguage");
        String url = first(json, "url");
        String id = first(json, "@id");
        String ref = first(json, "identifier") != null ? first(json, "identifier") : id != null ? id : url != null ? url : first(json, "name") + " " + first(occasion, "startDate");
        Moment start = Moment.of(first(occasion, "startDate"));
        ZoneId zone = start == null ? null : start.zone();
        return Arrival.of(ref, Lang.of(language).orElse(Lang.EN), first(json, "name"), first(json, "description"),
                type.startsWith("Course") ? "course" : null, mode, Moment.local(start, zone), Moment.local(Moment.of(first(occasion, "endDate")), zone), zone == null ? null : zone.getId(),
                country != null && country.matches("[A-Z]{2}") ? country : null, first(location, "name"), language == null ? List.of() : List.of(language.substring(0, Math.min(2, language.length()))),
                List.of(), url).cancelled(ends(first(occasion, "eventStatus"), "EventCancelled"));
    }

    private static boolean ends(String text, String end) {
        return text != null && text.endsWith(end);
    }

    private static String first(JsonObject json, String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonArray array && !array.isEmpty()) {
            value = array.get(0);
        }
        return value instanceof JsonString text && !text.getString().isBlank() ? text.getString().strip() : null;
    }
}
