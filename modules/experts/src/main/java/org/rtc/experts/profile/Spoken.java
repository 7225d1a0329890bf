package org.rtc.experts.profile;

import java.util.List;

/** A language that somebody speaks. @param language ISO 639-1 */
public record Spoken(String language, Fluency fluency) {
    /** Those of the network's members. */
    public static final List<String> LANGUAGES = List.of("es", "en", "fr", "pt", "nl", "ht", "qu", "gn", "de", "it", "ja", "ko");
}
