package org.rtc.platform.people.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.access.role.RoleGrants;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Gives somebody a role. */
@ApplicationScoped
public class GrantAction implements Action {
    @Inject
    RoleGrants grants;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        grants.grant(form.id("id"), form.get("role"), scope(form.get("scope")));
        flash.good("platform.people.granted");
        return "/admin/people/" + form.id("id");
    }

    private static Scope scope(String text) {
        try {
            return Scope.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("scope", "platform.roles.noScope");
        }
    }
}
