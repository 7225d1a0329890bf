package org.rtc.spi.text;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text that people wrote, with a value for each language that somebody wrote it in. Immutable; blank values are
 * left out. Equal texts have equal values.
 */
@JsonbTypeAdapter(LocalizedTextJson.class)
public final class LocalizedText {
    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    private final Map<Lang, String> values;

    private LocalizedText(Map<Lang, String> values) {
        this.values = values;
    }

    /** @param values by language; null or blank values count as absent */
    public static LocalizedText of(Map<Lang, String> values) {
        Map<Lang, String> kept = new EnumMap<>(Lang.class);
        values.forEach((lang, text) -> {
            if (text != null && !text.isBlank()) {
                kept.put(lang, text.strip());
            }
        });
        return kept.isEmpty() ? EMPTY : new LocalizedText(Collections.unmodifiableMap(kept));
    }

    public static LocalizedText of(Lang lang, String text) {
        return of(Collections.singletonMap(lang, text));
    }

    /** @param tags by language tag, as in JSON; tags of other languages are ignored */
    public static LocalizedText ofTags(Map<String, String> tags) {
        Map<Lang, String> known = new EnumMap<>(Lang.class);
        tags.forEach((tag, text) -> Lang.of(tag).ifPresent(lang -> known.put(lang, text)));
        return of(known);
    }

    /** What a reader of that language gets: their language where there is one, else the first in order of {@link Lang}. */
    public Reading in(Lang reader) {
        String own = values.get(reader);
        if (own != null) {
            return new Reading(own, reader, true);
        }
        return values.entrySet().stream().findFirst()
                .map(e -> new Reading(e.getValue(), e.getKey(), false))
                .orElse(new Reading("", reader, true));
    }

    /** The value in exactly that language, or null. */
    public String get(Lang lang) {
        return values.get(lang);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Map<Lang, String> values() {
        return values;
    }

    public Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        values.forEach((lang, text) -> tags.put(lang.tag(), text));
        return tags;
    }

    public LocalizedText with(Lang lang, String text) {
        Map<Lang, String> changed = new EnumMap<>(Lang.class);
        changed.putAll(values);
        changed.put(lang, text);
        return of(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText text && text.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /**
     * @param text what the reader sees, never null
     * @param lang the language it is in
     * @param own  whether that is the language they asked for; where not, the page says so
     */
    public record Reading(String text, Lang lang, boolean own) {
        /** Tag of its language where that is not the one asked for, as the {@code lang} attribute wants it; else null. */
        public String foreignTag() {
            return own ? null : lang.tag();
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
