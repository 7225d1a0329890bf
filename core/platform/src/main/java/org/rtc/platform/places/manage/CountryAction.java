package org.rtc.platform.places.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Changes a country. */
@ApplicationScoped
public class CountryAction implements Action {
    @Inject
    ManagePlaces places;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        places.country(form.path("iso2"), form.localized("name"), form.get("hub"));
        flash.good("platform.saved");
        return "/admin/countries";
    }
}
