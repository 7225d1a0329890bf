package org.rtc.scorm.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.scorm.item.ScormKind;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** {@code …/package/back}: the version before the newest holds again. */
@ApplicationScoped
public class BackAction implements Action {
    @Inject
    Report report;
    @Inject
    ScormKind kind;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        CourseItem item = report.item(form.id("id"), form.id("itemId"));
        kind.back(item);
        flash.good("scorm.version.back.done");
        return "/courses/" + item.courseId() + "/items/" + item.id();
    }
}
