package org.rtc.platform.people.erase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Erases somebody's account, for administrators. */
@ApplicationScoped
public class EraseOtherAction implements Action {
    @Inject
    Erasure erasure;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        erasure.other(form.id("id"), form.get("username"));
        flash.good("platform.erase.other.done");
        return "/admin/people";
    }
}
