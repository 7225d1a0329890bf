package org.rtc.learning.course;

import java.time.LocalDate;
import java.util.List;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/**
 * A course as REST takes it; all but the title may be left out.
 *
 * @param enrolment {@code open}, {@code key} (with {@code key}), {@code approval} or {@code closed}
 * @param provider  id of the organisation that gives it
 * @param scope     in whose care it is, such as {@code country:HN}; the widest that the caller may use where it is absent
 */
public record NewCourse(LocalizedText title, LocalizedText summary, LocalizedText description, Boolean published,
        Integer capacity, Boolean waitingList, String enrolment, String key, LocalDate starts, LocalDate ends,
        LocalDate enrolUntil, String zone, String provider, List<String> topics, List<String> languages, Integer hours,
        String scope) {
    CourseDetails details() {
        return new CourseDetails(or(title), or(summary), or(description), starts, ends, enrolUntil, zone == null ? "UTC" : zone,
                capacity, Boolean.TRUE.equals(waitingList), mode(), key, providerId(),
                topics == null ? List.of() : topics, languages == null ? List.of() : languages, hours);
    }

    /** What is given here, and of that course what is not. */
    CourseDetails over(CourseDetails old) {
        return new CourseDetails(given(title, old.title()), given(summary, old.summary()), given(description, old.description()),
                given(starts, old.starts()), given(ends, old.ends()), given(enrolUntil, old.enrolUntil()), given(zone, old.zone()),
                given(capacity, old.capacity()), given(waitingList, old.waitingList()), enrolment == null ? old.enrolment() : mode(),
                given(key, old.key()), provider == null ? old.provider() : providerId(), given(topics, old.topics()),
                given(languages, old.languages()), given(hours, old.hours()));
    }

    private static <T> T given(T value, T old) {
        return value == null ? old : value;
    }

    Scope owner() {
        try {
            return scope == null ? null : Scope.parse(scope);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("scope", "learning.error.scope");
        }
    }

    private EnrolmentMode mode() {
        return enrolment == null ? EnrolmentMode.OPEN
                : EnrolmentMode.of(enrolment).orElseThrow(() -> Problem.invalid("enrolment", "learning.error.enrolment"));
    }

    private Long providerId() {
        try {
            return provider == null ? null : Long.valueOf(provider);
        } catch (NumberFormatException e) {
            throw Problem.invalid("provider", "learning.error.provider");
        }
    }

    private static LocalizedText or(LocalizedText text) {
        return text == null ? LocalizedText.EMPTY : text;
    }
}
