package org.rtc.learning.outline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rtc.learning.course.Codes;
import org.rtc.learning.course.EnrolmentMode;
import org.rtc.learning.enrolment.Enrolment;
import org.rtc.spi.text.LocalizedText;

/**
 * A course as its page shows it to one person.
 *
 * @param status where that person stands; null where they never came
 */
public record CourseView(Long id, LocalizedText title, LocalizedText summary, LocalizedText description, Long picture,
        LocalDate starts, LocalDate ends, LocalDate enrolUntil, String zone, Integer capacity, Boolean waitingList,
        Integer learners, EnrolmentMode mode, Long provider, String topicCodes, String languageTags, Integer hours,
        Boolean published, Boolean certificate, Enrolment.Status status, Instant lastSeen, Long lastItem) {
    public boolean enrolled() {
        return status == Enrolment.Status.ACTIVE;
    }

    public boolean waiting() {
        return status == Enrolment.Status.WAITING;
    }

    public boolean requested() {
        return status == Enrolment.Status.REQUESTED;
    }

    public boolean full() {
        return capacity != null && learners >= capacity;
    }

    /** Whether the last day to enrol by oneself is past. */
    public boolean over(Instant now) {
        return enrolUntil != null && now.atZone(ZoneId.of(zone)).toLocalDate().isAfter(enrolUntil);
    }

    public List<String> topics() {
        return Codes.split(topicCodes);
    }

    public List<String> languages() {
        return Codes.split(languageTags);
    }
}
