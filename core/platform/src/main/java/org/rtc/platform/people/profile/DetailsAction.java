package org.rtc.platform.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.people.Details;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Changes one’s own details; the page comes back in the language that was chosen, whatever this browser asked for before. */
@ApplicationScoped
public class DetailsAction implements Action {
    @Inject
    OwnAccount own;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        own.change(Details.of(form));
        flash.good("platform.saved");
        return "/profile?lang=" + Details.of(form).language().tag();
    }
}
