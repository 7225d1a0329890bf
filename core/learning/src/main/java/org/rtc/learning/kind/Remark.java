package org.rtc.learning.kind;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** A few plain words beside a file or a link, in up to four languages: the fields {@code note.es}, {@code note.en} … */
record Remark(LocalizedText text) {
    static final String NAME = "note";

    /** What an item keeps. Words without a language are Spanish. */
    static Remark kept(JsonObject json) {
        JsonValue value = json.getOrDefault(NAME, JsonValue.NULL);
        return switch (value.getValueType()) {
            case OBJECT -> new Remark(LocalizedJson.read(value.asJsonObject()));
            case STRING -> new Remark(LocalizedText.EMPTY.with(Lang.ES, ((JsonString) value).getString()));
            default -> new Remark(LocalizedText.EMPTY);
        };
    }

    /** What a form gives, or REST, where {@code note} alone is Spanish. */
    static Remark given(ItemSource source) {
        LocalizedText text = LocalizedText.EMPTY.with(Lang.ES, source.field(NAME));
        for (Lang lang : Lang.ALL) {
            String words = source.field(NAME + "." + lang.tag());
            if (!words.isBlank()) {
                text = text.with(lang, words.strip());
            }
        }
        return new Remark(text);
    }

    JsonObject json() {
        return LocalizedJson.write(text);
    }

    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        text.tags().forEach((tag, words) -> fields.put(NAME + "." + tag, words));
        return fields;
    }

    /** In all its languages, for the search. */
    String words() {
        return String.join(" ", text.values().values());
    }
}
