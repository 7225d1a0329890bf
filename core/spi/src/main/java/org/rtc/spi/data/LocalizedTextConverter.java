package org.rtc.spi.data;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Texts in several languages are stored as one JSON object. An absent text is the empty one. */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {
    /** Looked up once: {@link Json} searches for it at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(LocalizedText text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        JsonObjectBuilder json = JSON.createObjectBuilder();
        text.values().forEach((lang, value) -> json.add(lang.tag(), value));
        return json.build().toString();
    }

    @Override
    public LocalizedText convertToEntityAttribute(String stored) {
        if (stored == null) {
            return LocalizedText.EMPTY;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            Map<Lang, String> values = new EnumMap<>(Lang.class);
            for (Lang lang : Lang.ALL) {
                if (json.get(lang.tag()) instanceof JsonString text) {
                    values.put(lang, text.getString());
                }
            }
            return LocalizedText.of(values);
        }
    }
}
