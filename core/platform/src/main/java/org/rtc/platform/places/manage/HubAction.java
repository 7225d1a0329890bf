package org.rtc.platform.places.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Changes a hub. */
@ApplicationScoped
public class HubAction implements Action {
    @Inject
    ManagePlaces places;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        places.hub(form.path("id"), form.localized("name"), new LinkedHashSet<>(form.all("host")));
        flash.good("platform.saved");
        return "/admin/hubs";
    }
}
