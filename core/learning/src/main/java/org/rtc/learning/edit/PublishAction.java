package org.rtc.learning.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** The button «publish», or «back to draft». */
@ApplicationScoped
public class PublishAction implements Action {
    @Inject
    CourseCatalogue catalogue;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        boolean open = form.checked("open");
        catalogue.publish(form.id("id"), open);
        flash.good(open ? "learning.form.published" : "learning.form.withdrawn");
        return "/courses/" + form.id("id") + "/edit/content";
    }
}
