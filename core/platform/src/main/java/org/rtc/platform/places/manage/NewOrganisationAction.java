package org.rtc.platform.places.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Adds an organisation. */
@ApplicationScoped
public class NewOrganisationAction implements Action {
    @Inject
    ManagePlaces places;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        places.add(form.get("country"), form.get("kind"), form.localized("name"), form.get("url"));
        flash.good("platform.saved");
        return "/admin/organisations";
    }
}
