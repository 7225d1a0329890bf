package org.rtc.platform.people.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Sets the password by the link of a mail. */
@ApplicationScoped
public class ResetAction implements Action {
    @Inject
    Forgotten forgotten;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        forgotten.reset(form.path("token"), PostedPassword.of(form, "password"));
        flash.good("platform.reset.done");
        return "/login";
    }
}
