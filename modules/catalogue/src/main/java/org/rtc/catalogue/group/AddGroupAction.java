package org.rtc.catalogue.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Adds a working group. */
@ApplicationScoped
public class AddGroupAction implements Action {
    @Inject
    Groups groups;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        groups.add(form.localized("name"), form.localized("about"));
        flash.good("catalogue.did.group");
        return "/catalogue/groups";
    }
}
