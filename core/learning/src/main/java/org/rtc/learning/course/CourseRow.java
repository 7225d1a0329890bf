package org.rtc.learning.course;

import java.time.LocalDate;
import java.util.List;
import org.rtc.spi.text.LocalizedText;

/** A course in a list. */
public record CourseRow(long id, LocalizedText title, LocalizedText summary, Long picture, LocalDate starts, LocalDate ends,
        LocalDate enrolUntil, EnrolmentMode enrolment, Long provider, String topicCodes, String languageTags, Integer hours,
        boolean published, int learners) {
    /** As the query gives it. */
    public CourseRow(Long id, LocalizedText title, LocalizedText summary, Long picture, LocalDate starts, LocalDate ends,
            LocalDate enrolUntil, EnrolmentMode enrolment, Long provider, String topics, String languages, Integer hours,
            Boolean published, Integer learners) {
        this(id.longValue(), title, summary, picture, starts, ends, enrolUntil, enrolment, provider, topics, languages, hours,
                published.booleanValue(), learners.intValue());
    }

    public List<String> topics() {
        return Codes.split(topicCodes);
    }

    public List<String> languages() {
        return Codes.split(languageTags);
    }
}
