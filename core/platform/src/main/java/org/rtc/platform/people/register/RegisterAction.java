package org.rtc.platform.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.entry.PostedPassword;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Posted;

/** What the form does with which people register. */
@ApplicationScoped
public class RegisterAction implements Action {
    @Inject
    Registrations registrations;

    /** The field «website» is hidden from people: what fills it in is a program, and is told what it wants to hear. */
    @Override
    public String post(Posted form) {
        if (form.get("website").isEmpty()) {
            registrations.request(Details.of(form), PostedPassword.of(form, "password"));
        }
        return "/register/sent";
    }
}
