package org.rtc.platform.places.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Changes an organisation. */
@ApplicationScoped
public class OrganisationAction implements Action {
    @Inject
    ManagePlaces places;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        places.organisation(form.id("id"), form.get("country"), form.localized("name"), form.get("url"));
        flash.good("platform.saved");
        return "/admin/organisations";
    }
}
