package org.rtc.learning.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.learning.course.CourseDetails;
import org.rtc.learning.course.EnrolmentMode;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Saves a course's facts. */
@ApplicationScoped
public class SaveCourseAction implements Action {
    @Inject
    CourseCatalogue catalogue;
    @Inject
    CoursePicture picture;
    @Inject
    Flash flash;

    @Override
    @Transactional
    public String post(Posted form) {
        long id = form.id("id");
        catalogue.change(id, details(form));
        catalogue.certify(id, form.checked("certificate"));
        if (!form.get("owner").isEmpty()) {
            catalogue.entrust(id, CreateCourseAction.owner(form.get("owner")));
        }
        picture.replace(id, form.file("picture"), form.checked("noPicture"));
        flash.good("learning.form.saved");
        return "/courses/" + id + "/edit";
    }

    private static CourseDetails details(Posted form) {
        EnrolmentMode mode = EnrolmentMode.of(form.get("enrolment"))
                .orElseThrow(() -> Problem.invalid("enrolment", "learning.error.enrolment"));
        return new CourseDetails(form.localized("title"), form.localized("summary"), form.localized("description"),
                date(form, "starts"), date(form, "ends"), date(form, "enrolUntil"), form.get("zone"),
                number(form, "capacity", "learning.error.capacity"), form.checked("waitingList"), mode, form.get("key"),
                provider(form), form.all("topics"), form.all("languages"), number(form, "hours", "learning.error.hours"));
    }

    private static LocalDate date(Posted form, String field) {
        try {
            return form.get(field).isEmpty() ? null : LocalDate.parse(form.get(field));
        } catch (DateTimeParseException e) {
            throw Problem.invalid(field, "learning.error.date");
        }
    }

    private static Integer number(Posted form, String field, String error) {
        try {
            return form.get(field).isEmpty() ? null : Integer.valueOf(form.get(field));
        } catch (NumberFormatException e) {
            throw Problem.invalid(field, error);
        }
    }

    private static Long provider(Posted form) {
        try {
            return form.get("provider").isEmpty() ? null : Long.valueOf(form.get("provider"));
        } catch (NumberFormatException e) {
            throw Problem.invalid("provider", "learning.error.provider");
        }
    }
}
