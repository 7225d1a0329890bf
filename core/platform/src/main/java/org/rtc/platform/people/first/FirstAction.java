package org.rtc.platform.people.first;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.entry.PostedPassword;
import org.rtc.platform.people.entry.SignIn;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Makes the first administrator and signs them in. */
@ApplicationScoped
public class FirstAction implements Action {
    @Inject
    FirstAdministrator first;

    @Inject
    SignIn signIn;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        signIn.as(first.create(form.path("token"), Details.of(form), PostedPassword.of(form, "password")), form.request());
        flash.good("platform.first.done");
        return "/admin";
    }
}
