package org.rtc.catalogue.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rtc.spi.text.LocalizedText;

/** An activity in a list. */
public record ActivityRow(Long id, String uid, int sequence, State state, String reason, LocalizedText title, LocalizedText summary, Kind kind,
        Mode mode, String country, String venue, String start, String end, String zone, Instant startsAt, Instant endsAt,
        String topicCodes, String languageTags, Long office, Long provider, EntryKind entry, Instant untilAt, Instant changed,
        Instant submitted, long createdBy) {
    public List<String> topics() {
        return Codes.split(topicCodes);
    }

    public List<String> languages() {
        return Codes.split(languageTags);
    }

    public Dates dates() {
        return new Dates(start, end, zone);
    }

    public LocalDate firstDay() {
        return start == null ? null : LocalDate.parse(start.substring(0, 10));
    }

    public LocalDate lastDay() {
        return end == null ? null : LocalDate.parse(end.substring(0, 10));
    }

    /** The first digit of its first topic, for the colour of its category; 0 without one. */
    public String category() {
        return topics().isEmpty() ? "0" : topics().get(0).substring(0, 1);
    }
}
