package org.rtc.platform.people.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.access.role.RoleGrants;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Takes a role from somebody. */
@ApplicationScoped
public class WithdrawAction implements Action {
    @Inject
    RoleGrants grants;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        grants.withdraw(form.id("id"), form.id("grant"));
        flash.good("platform.people.withdrawn");
        return "/admin/people/" + form.id("id");
    }
}
