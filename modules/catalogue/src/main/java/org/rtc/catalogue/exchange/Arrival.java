package org.rtc.catalogue.exchange;

import java.util.List;
import org.rtc.catalogue.activity.NewActivity;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/**
 * An activity as another catalogue tells it.
 *
 * @param ref what names it there, the same each time
 */
public record Arrival(String ref, NewActivity activity) {
    private static final int TITLE = 300;
    private static final int SUMMARY = 1000;

    /** @param lang of the texts @param zone null for UTC @param kind null for other @param mode null for in person */
    static Arrival of(String ref, Lang lang, String title, String summary, String kind, String mode, String start, String end, String zone,
            String country, String place, List<String> languages, List<String> topics, String link) {
        return new Arrival(cut(ref, TITLE), new NewActivity(LocalizedText.of(lang, cut(title, TITLE)), LocalizedText.of(lang, cut(summary, SUMMARY)), null,
                kind == null ? "other" : kind, mode == null ? "in-person" : mode, start, end, zone == null ? "UTC" : zone, country, cut(place, TITLE), languages, null, null, null,
                topics, null, null, null, null, null, null, null, null, link, null, null, null, null, null, null, null));
    }

    static String cut(String text, int most) {
        String plain = text == null ? null : text.strip();
        return plain == null || plain.length() <= most ? plain : plain.substring(0, most - 1) + "…";
    }

    /** The same in the care of a country, where it names none of its own. */
    Arrival in(String country) {
        NewActivity a = activity;
        return a.country() != null || country == null ? this : new Arrival(ref, new NewActivity(a.title(), a.summary(), a.description(), a.kind(), a.mode(), a.start(), a.end(),
                a.timeZone(), country, a.place(), a.languages(), a.materials(), a.subtitles(), a.interpretation(), a.topics(), a.office(), a.provider(), a.contact(), a.funder(),
                a.covers(), a.hours(), a.certificate(), a.register(), a.link(), a.course(), a.until(), a.capacity(), a.quota(), a.waitingList(), a.group(), a.call()));
    }
}
