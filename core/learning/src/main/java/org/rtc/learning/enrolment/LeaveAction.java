package org.rtc.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** The button «leave» of a course's page. */
@ApplicationScoped
public class LeaveAction implements Action {
    @Inject
    Enrolments enrolments;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        enrolments.leave(form.id("id"));
        flash.good("learning.enrol.left");
        return "/courses/" + form.id("id");
    }
}
