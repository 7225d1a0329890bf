package org.rtc.catalogue.exchange;

import java.time.LocalDate;
import java.util.List;
import org.rtc.catalogue.activity.ActivityRules;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.NewActivity;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/**
 * An activity as another catalogue tells it.
 *
 * @param ref      what names it there, the same each time
 * @param activity null where the source only tells that there is no such activity any more
 * @param gone     whether it was cancelled or deleted there
 */
public record Arrival(String ref, NewActivity activity, boolean gone) {
    private static final int TITLE = 300;
    private static final int SUMMARY = 1000;

    static Arrival gone(String ref) {
        return new Arrival(cut(ref, TITLE), null, true);
    }

    /** The same, no longer taking place. */
    Arrival cancelled(boolean cancelled) {
        return cancelled ? gone(ref) : this;
    }

    /** What cannot be kept as it was told is left out, and a person sees it before it counts. @param lang of the texts @param zone null for UTC @param kind null for other @param mode null for in person */
    static Arrival of(String ref, Lang lang, String title, String summary, String kind, String mode, String start, String end, String zone,
            String country, String place, List<String> languages, List<String> topics, String link) {
        return of(ref, LocalizedText.of(lang, cut(title, TITLE)), LocalizedText.of(lang, cut(summary, SUMMARY)), kind, mode, start, end, zone, country, place, languages, topics, link);
    }

    static Arrival of(String ref, LocalizedText title, LocalizedText summary, String kind, String mode, String start, String end, String zone,
            String country, String place, List<String> languages, List<String> topics, String link) {
        String first = possible(start);
        return new Arrival(cut(ref, TITLE), new NewActivity(title, summary, null, Terms.kind(kind), Terms.mode(mode), first, first == null ? null : last(first, possible(end)), Terms.zone(zone),
                country, cut(place, TITLE), languages, null, null, null, topics, null, null, null, null, null, null, null, null, web(link), null, null, null, null, null, null, null), false);
    }

    private static String possible(String day) {
        return day != null && Dates.possible(LocalDate.parse(day.substring(0, 10))) ? day : null;
    }

    /** Null where it would end before it begins. */
    private static String last(String first, String end) {
        return end == null || end.substring(0, 10).compareTo(first.substring(0, 10)) < 0 || end.length() == first.length() && end.compareTo(first) < 0 ? null : end;
    }

    /** Null where no browser could follow it. */
    static String web(String link) {
        return link != null && ActivityRules.isWeb(link.strip()) ? link.strip() : null;
    }

    static String cut(String text, int most) {
        String plain = text == null ? null : text.strip();
        return plain == null || plain.length() <= most ? plain : plain.substring(0, most - 1) + "…";
    }

    /** The same in the care of a country, where it names none of its own. */
    Arrival in(String country) {
        NewActivity a = activity;
        return gone || a.country() != null || country == null ? this : new Arrival(ref, new NewActivity(a.title(), a.summary(), a.description(), a.kind(), a.mode(), a.start(), a.end(),
                a.timeZone(), country, a.place(), a.languages(), a.materials(), a.subtitles(), a.interpretation(), a.topics(), a.office(), a.provider(), a.contact(), a.funder(),
                a.covers(), a.hours(), a.certificate(), a.register(), a.link(), a.course(), a.until(), a.capacity(), a.quota(), a.waitingList(), a.group(), a.call()), false);
    }
}
