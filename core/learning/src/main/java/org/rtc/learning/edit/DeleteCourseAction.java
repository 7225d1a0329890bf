package org.rtc.learning.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** The button «delete the draft». */
@ApplicationScoped
public class DeleteCourseAction implements Action {
    @Inject
    CourseCatalogue catalogue;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        catalogue.delete(form.id("id"));
        flash.good("learning.form.courseDeleted");
        return "/my/courses";
    }
}
