package org.rtc.platform.access.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Says what a role may do. */
@ApplicationScoped
public class DefineRoleAction implements Action {
    @Inject
    Roles roles;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        roles.define(form.path("role"), new HashSet<>(form.all("permission")));
        flash.good("platform.saved");
        return "/admin/roles";
    }
}
