package org.rtc.learning.course;

import java.time.LocalDate;
import java.util.List;
import org.rtc.spi.text.LocalizedText;

/** A course as REST gives it. What is not known is left out. */
public record CourseJson(String id, LocalizedText title, LocalizedText summary, LocalDate starts, LocalDate ends,
        LocalDate enrolUntil, String enrolment, String provider, List<String> topics, List<String> languages, Integer hours,
        boolean published, int learners) {
    static CourseJson of(CourseRow row) {
        return new CourseJson(Long.toString(row.id()), row.title(), row.summary(), row.starts(), row.ends(), row.enrolUntil(),
                row.enrolment().id(), row.provider() == null ? null : row.provider().toString(), row.topics(), row.languages(),
                row.hours(), row.published(), row.learners());
    }
}
