package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/** Puts a notice into the words of its reader. */
@ApplicationScoped
public class NoticeWords {
    @Inject
    Texts texts;

    String subject(Lang lang, String kind, String arguments) {
        return texts.get(lang, kind + ".subject", read(lang, arguments));
    }

    String text(Lang lang, String kind, String arguments) {
        return texts.get(lang, kind + ".text", read(lang, arguments));
    }

    static JsonArray write(Object... arguments) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (Object argument : arguments) {
            json.add(write(argument));
        }
        return json.build();
    }

    private static JsonValue write(Object argument) {
        if (argument instanceof LocalizedText text) {
            JsonObjectBuilder tags = Json.createObjectBuilder();
            text.tags().forEach(tags::add);
            return tags.build();
        }
        if (argument == null || argument instanceof String || argument instanceof Number) {
            return Json.createValue(argument == null ? "" : argument.toString());
        }
        throw new IllegalArgumentException("No argument of a notice: " + argument.getClass().getName());
    }

    private static Object[] read(Lang lang, String arguments) {
        try (JsonReader reader = Json.createReader(new StringReader(arguments))) {
            return reader.readArray().stream().map(value -> read(lang, value)).toArray();
        }
    }

    private static String read(Lang lang, JsonValue argument) {
        if (argument instanceof JsonObject tags) {
            Map<String, String> values = new HashMap<>();
            tags.keySet().forEach(tag -> values.put(tag, tags.getString(tag)));
            return LocalizedText.ofTags(values).in(lang).text();
        }
        return ((JsonString) argument).getString();
    }
}
