package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;

/** Puts a notice into the words of its reader. */
@ApplicationScoped
public class NoticeWords {
    @Inject
    Texts texts;

    String subject(Lang lang, String kind, String arguments) {
        return texts.get(lang, kind + ".subject", read(arguments));
    }

    String text(Lang lang, String kind, String arguments) {
        return texts.get(lang, kind + ".text", read(arguments));
    }

    static JsonArray write(String... arguments) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (String argument : arguments) {
            json.add(argument == null ? "" : argument);
        }
        return json.build();
    }

    private static Object[] read(String arguments) {
        try (JsonReader reader = Json.createReader(new StringReader(arguments))) {
            return reader.readArray().getValuesAs(JsonString::getString).toArray();
        }
    }
}
