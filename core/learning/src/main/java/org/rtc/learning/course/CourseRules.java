package org.rtc.learning.course;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** What must be true of a course, said by field. */
final class CourseRules {
    private static final int TITLE = 200;
    private static final int SUMMARY = 1000;

    private final List<FieldError> errors = new ArrayList<>();

    private CourseRules() {
    }

    /** @throws Problem 422 with everything that is wrong */
    static void check(CourseDetails d) {
        CourseRules rules = new CourseRules();
        rules.say(d.title().isEmpty(), "title", "learning.error.title");
        rules.say(longer(d.title(), TITLE), "title", "learning.error.long", TITLE);
        rules.say(longer(d.summary(), SUMMARY), "summary", "learning.error.long", SUMMARY);
        rules.say(before(d.ends(), d.starts()), "ends", "learning.error.ends");
        rules.say(before(d.ends(), d.enrolUntil()), "enrolUntil", "learning.error.enrolUntil");
        rules.say(!zone(d.zone()), "zone", "learning.error.zone");
        rules.say(d.capacity() != null && d.capacity() < 1, "capacity", "learning.error.capacity");
        rules.say(d.hours() != null && (d.hours() < 1 || d.hours() > 5000), "hours", "learning.error.hours");
        rules.say(d.enrolment() == EnrolmentMode.KEY && (d.key() == null || d.key().isBlank()), "key", "learning.error.key");
        rules.say(d.key() != null && d.key().length() > 100, "key", "learning.error.long", 100);
        rules.say(d.languages().stream().anyMatch(tag -> Lang.of(tag).isEmpty()), "languages", "learning.error.languages");
        rules.say(d.topics().size() > 8, "topics", "learning.error.topics");
        if (!rules.errors.isEmpty()) {
            throw Problem.invalid(rules.errors);
        }
    }

    private void say(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            errors.add(new FieldError(field, key, arguments));
        }
    }

    private static boolean longer(LocalizedText text, int most) {
        return text.values().values().stream().anyMatch(t -> t.length() > most);
    }

    private static boolean before(LocalDate end, LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    private static boolean zone(String id) {
        try {
            return id != null && ZoneId.of(id) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
