package org.rtc.platform.people.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.people.Details;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Changes somebody's details. */
@ApplicationScoped
public class PersonAction implements Action {
    @Inject
    ManagePeople manage;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        manage.change(form.id("id"), Details.of(form));
        flash.good("platform.saved");
        return "/admin/people/" + form.id("id");
    }
}
