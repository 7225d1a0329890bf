package org.rtc.learning.kind;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.EnumMap;
import java.util.Map;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Texts in several languages inside JSON that an item keeps. */
final class LocalizedJson {
    /** Looked up once: {@link Json} searches for it at each call. */
    static final JsonProvider JSON = JsonProvider.provider();

    private LocalizedJson() {
    }

    static JsonObject write(LocalizedText text) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        text.tags().forEach(json::add);
        return json.build();
    }

    static LocalizedText read(JsonObject json) {
        Map<Lang, String> values = new EnumMap<>(Lang.class);
        if (json != null) {
            for (Lang lang : Lang.ALL) {
                values.put(lang, json.getString(lang.tag(), null));
            }
        }
        return LocalizedText.of(values);
    }
}
