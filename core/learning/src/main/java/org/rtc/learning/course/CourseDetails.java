package org.rtc.learning.course;

import java.time.LocalDate;
import java.util.List;
import org.rtc.spi.text.LocalizedText;

/**
 * What people say about a course when they create or change it.
 *
 * @param description HTML
 * @param enrolUntil  last day, in the course's zone, on which people can enrol by themselves; null without end
 * @param zone        of its dates, such as {@code America/Tegucigalpa}
 * @param capacity    most learners at a time; null without limit
 * @param waitingList whether who comes when it is full waits for a place
 * @param key         what one has to know to enrol, where {@code enrolment} is {@link EnrolmentMode#KEY}
 * @param provider    id of the organisation that gives it, or null
 * @param topics      codes of the classification, the main one first
 * @param languages   tags of the languages in which it is given
 * @param hours       workload in all, or null
 */
public record CourseDetails(LocalizedText title, LocalizedText summary, LocalizedText description,
        LocalDate starts, LocalDate ends, LocalDate enrolUntil, String zone,
        Integer capacity, boolean waitingList, EnrolmentMode enrolment, String key,
        Long provider, List<String> topics, List<String> languages, Integer hours) {

    /** A course that anyone can enter, about which nothing but the title is known yet. */
    public static CourseDetails titled(LocalizedText title) {
        return new CourseDetails(title, LocalizedText.EMPTY, LocalizedText.EMPTY, null, null, null, "UTC",
                null, false, EnrolmentMode.OPEN, null, null, List.of(), List.of(), null);
    }

    public CourseDetails described(LocalizedText inShort, LocalizedText html) {
        return new CourseDetails(title, inShort, html, starts, ends, enrolUntil, zone, capacity, waitingList, enrolment,
                key, provider, topics, languages, hours);
    }

    public CourseDetails between(LocalDate first, LocalDate last, LocalDate enrolment, String inZone) {
        return new CourseDetails(title, summary, description, first, last, enrolment, inZone, capacity, waitingList,
                this.enrolment, key, provider, topics, languages, hours);
    }

    public CourseDetails admitting(EnrolmentMode mode, String withKey, Integer most, boolean queue) {
        return new CourseDetails(title, summary, description, starts, ends, enrolUntil, zone, most, queue, mode, withKey,
                provider, topics, languages, hours);
    }

    public CourseDetails givenBy(Long organisation, List<String> onTopics, List<String> inLanguages, Integer inHours) {
        return new CourseDetails(title, summary, description, starts, ends, enrolUntil, zone, capacity, waitingList,
                enrolment, key, organisation, onTopics, inLanguages, inHours);
    }
}
