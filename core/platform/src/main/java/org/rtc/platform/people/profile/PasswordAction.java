package org.rtc.platform.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.people.entry.PostedPassword;
import org.rtc.platform.people.entry.SignIn;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Changes one's own password; this session alone goes on. */
@ApplicationScoped
public class PasswordAction implements Action {
    @Inject
    OwnAccount own;

    @Inject
    SignIn signIn;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        signIn.as(own.changePassword(PostedPassword.of(form, "present"), PostedPassword.of(form, "password")), form.request());
        flash.good("platform.profile.password.done");
        return "/profile/security";
    }
}
