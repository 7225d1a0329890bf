package org.rtc.scorm.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.scorm.attempt.Resets;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** The buttons of an attempt's page: {@code …/attempts/{attempt}/{do}}. */
@ApplicationScoped
public class AttemptAction implements Action {
    @Inject
    Report report;
    @Inject
    Resets resets;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        CourseItem item = report.item(form.id("id"), form.id("itemId"));
        String list = "/courses/" + item.courseId() + "/items/" + item.id() + "/attempts";
        long attempt = form.id("attempt");
        switch (form.path("do")) {
            case "reset" -> resets.reset(item, attempt);
            case "restore" -> resets.restore(item, attempt);
            case "delete" -> resets.delete(item, attempt);
            default -> throw Problem.notFound();
        }
        flash.good("scorm.attempt." + form.path("do") + ".done");
        return form.path("do").equals("delete") ? list : list + "/" + attempt;
    }
}
