package org.rtc.platform.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.people.entry.PostedPassword;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Asks for another address. */
@ApplicationScoped
public class EmailAction implements Action {
    @Inject
    OwnAddress address;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        address.request(PostedPassword.of(form, "present"), form.get("email"));
        flash.good("platform.profile.email.sent", form.get("email"));
        return "/profile/email";
    }
}
