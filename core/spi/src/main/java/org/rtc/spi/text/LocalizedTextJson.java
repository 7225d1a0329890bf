package org.rtc.spi.text;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.Map;

/** In JSON a text in several languages is an object: {@code {"es":"…","en":"…"}}. */
public class LocalizedTextJson implements JsonbAdapter<LocalizedText, Map<String, String>> {
    @Override
    public Map<String, String> adaptToJson(LocalizedText text) {
        return text.tags();
    }

    @Override
    public LocalizedText adaptFromJson(Map<String, String> tags) {
        return LocalizedText.ofTags(tags);
    }
}
