package org.rtc.learning.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.learning.course.CourseDetails;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Begins a course as a draft. */
@ApplicationScoped
public class CreateCourseAction implements Action {
    @Inject
    CourseCatalogue catalogue;
    @Inject
    Access access;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        CourseDetails d = CourseDetails.titled(form.localized("title"));
        long id = catalogue.create(d.between(null, null, null, access.viewer().zone().getId()), owner(form.get("owner")));
        flash.good("learning.form.created");
        return "/courses/" + id + "/edit";
    }

    static Scope owner(String text) {
        try {
            return text.isEmpty() ? null : Scope.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("owner", "learning.error.scope");
        }
    }
}
