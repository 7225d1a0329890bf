package org.rtc.platform.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.people.entry.PostedPassword;
import org.rtc.platform.people.entry.SignIn;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Confirms a registration and signs in. */
@ApplicationScoped
public class ConfirmAction implements Action {
    @Inject
    Registrations registrations;

    @Inject
    SignIn signIn;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        Registrations.Confirmed confirmed = registrations.confirm(form.path("token"), PostedPassword.of(form, "password"));
        signIn.as(confirmed.principal(), form.request());
        flash.good(confirmed.asWished() ? "platform.register.welcome" : "platform.register.welcome.other", confirmed.username());
        return "/";
    }
}
