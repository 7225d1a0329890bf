package org.rtc.catalogue.activity;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.text.LocalizedText;

/**
 * An activity as REST takes it.
 *
 * @param kind      {@code workshop}, {@code course}, {@code seminar} or {@code other}
 * @param mode      {@code in-person}, {@code distance} or {@code blended}
 * @param start     on the clocks of {@code timeZone}: {@code 2027-03-01T09:00}, or {@code 2027-03-01} for whole days
 * @param country   ISO 3166 alpha-2; left out for what is the network's own
 * @param languages of delivery, as tags
 * @param topics    codes of the classification
 * @param office    id of the organisation that announces it
 * @param link      where people register on another site
 * @param course    id of the course on this platform
 * @param until     last day or minute to register
 * @param register  whether people register here
 * @param group     id of the working group of which it is, for those who announce for it
 * @param call      what is called for, until when and where, or null
 */
public record NewActivity(LocalizedText title, LocalizedText summary, LocalizedText description, String kind, String mode, String start,
        String end, String timeZone, String country, String place, List<String> languages, List<String> materials,
        List<String> subtitles, List<String> interpretation, List<String> topics, String office, String provider, String contact,
        String funder, LocalizedText covers, Integer hours, Boolean certificate, Boolean register, String link, String course, String until,
        Integer capacity, Integer quota, Boolean waitingList, String group, CallJson call) {
    /** @param until last day or minute, on the clocks of the activity's zone; null without one @param link where the terms are, or null */
    public record CallJson(LocalizedText about, String until, String link) {
        static CallJson of(Call call) {
            return call.none() ? null : new CallJson(call.about(), call.until(), call.link());
        }
    }

    /** @throws Problem 422 with all that cannot be read */
    public ActivityDetails details() {
        List<FieldError> errors = new ArrayList<>();
        if (title == null || title.isEmpty()) {
            errors.add(new FieldError("title", "catalogue.error.title", 300));
        }
        Kind known = Kind.of(kind).orElse(null);
        if (known == null) {
            errors.add(new FieldError("kind", "catalogue.error.kind"));
        }
        Mode way = Mode.of(mode).orElse(null);
        if (way == null) {
            errors.add(new FieldError("mode", "catalogue.error.mode"));
        }
        Dates dates = DatesReader.read(start, end, timeZone, errors);
        Entry entry = entry(dates, errors);
        Call called = call(dates, errors);
        Long in = id("group", group, errors);
        Long of = id("office", office, errors);
        Long by = id("provider", provider, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new ActivityDetails(new Wording(title, summary, description), known, dates, new Site(way, country, place), or(topics),
                new Delivery(or(languages), or(materials), or(subtitles), or(interpretation)), new Host(of, by, in, contact),
                new Funding(funder, covers), new Study(hours, Boolean.TRUE.equals(certificate)), entry, called);
    }

    private Entry entry(Dates dates, List<FieldError> errors) {
        Entry entry = course != null ? Entry.course(id("course", course, errors))
                : link != null ? Entry.link(link)
                : Boolean.TRUE.equals(register) ? Entry.portal(capacity, quota, Boolean.TRUE.equals(waitingList)) : Entry.none();
        try {
            return entry.until(until, dates == null ? ZoneOffset.UTC : dates.zoneId());
        } catch (DateTimeException e) {
            errors.add(new FieldError("until", "catalogue.error.date"));
            return entry;
        }
    }

    private Call call(Dates dates, List<FieldError> errors) {
        try {
            return call == null ? Call.NONE : Call.of(call.about(), call.until(), dates == null ? ZoneOffset.UTC : dates.zoneId(), call.link());
        } catch (DateTimeException e) {
            errors.add(new FieldError("call", "catalogue.error.date"));
            return Call.NONE;
        }
    }

    private static Long id(String field, String text, List<FieldError> errors) {
        try {
            return text == null || text.isBlank() ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            errors.add(new FieldError(field, "catalogue.error." + field));
            return null;
        }
    }

    private static List<String> or(List<String> list) {
        return list == null ? List.of() : list.stream().filter(one -> one != null && !one.isBlank()).toList();
    }
}
