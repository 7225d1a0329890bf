package org.rtc.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** The button «enrol» of a course's page. */
@ApplicationScoped
public class EnrolAction implements Action {
    @Inject
    Enrolments enrolments;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        Outcome outcome = enrolments.enrol(form.id("id"), form.get("key"));
        flash.good("learning.enrol.now." + outcome.status().id());
        return "/courses/" + form.id("id");
    }
}
