package org.rtc.catalogue.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** The buttons of an activity's page with which people come and go. */
@ApplicationScoped
public class RegisterAction implements Action {
    @Inject
    Registrations registrations;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long id = form.id("id");
        if (form.get("do").equals("leave")) {
            registrations.leave(id);
            flash.good("catalogue.did.leave");
        } else {
            flash.good(registrations.register(id) ? "catalogue.did.wait" : "catalogue.did.register");
        }
        return "/catalogue/" + id;
    }
}
