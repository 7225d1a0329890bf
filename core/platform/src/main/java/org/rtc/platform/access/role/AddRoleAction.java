package org.rtc.platform.access.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Adds a role. */
@ApplicationScoped
public class AddRoleAction implements Action {
    @Inject
    Roles roles;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        roles.add(form.get("id"), form.localized("name"));
        flash.good("platform.saved");
        return "/admin/roles/" + form.get("id");
    }
}
