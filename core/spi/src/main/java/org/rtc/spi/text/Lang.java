package org.rtc.spi.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which every screen is complete. The order is that of fallback. */
public enum Lang {
    ES, EN, FR, PT;

    private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));

    /** BCP 47 tag, also the value of {@code ?lang=} and of the keys of texts in several languages. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language with this tag ({@code pt-BR} is {@code pt}), or empty where it is none of ours or null. */
    public static Optional<Lang> of(String tag) {
        if (tag == null || tag.length() < 2 || (tag.length() > 2 && tag.charAt(2) != '-' && tag.charAt(2) != '_')) {
            return Optional.empty();
        }
        String two = tag.substring(0, 2).toUpperCase(Locale.ROOT);
        for (Lang lang : ALL) {
            if (lang.name().equals(two)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }

    public static final List<Lang> ALL = List.of(values());
}
