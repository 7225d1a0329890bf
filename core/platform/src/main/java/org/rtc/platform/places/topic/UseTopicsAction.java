package org.rtc.platform.places.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Puts an edition of the classification in force. */
@ApplicationScoped
public class UseTopicsAction implements Action {
    @Inject
    Topics topics;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        topics.use(form.path("edition"));
        flash.good("platform.saved");
        return "/admin/topics";
    }
}
