package org.rtc.platform.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Makes the address that a link confirms the account's own. */
@ApplicationScoped
public class ConfirmEmailAction implements Action {
    @Inject
    OwnAddress address;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        address.confirm(form.path("token"));
        flash.good("platform.profile.email.done");
        return "/profile";
    }
}
