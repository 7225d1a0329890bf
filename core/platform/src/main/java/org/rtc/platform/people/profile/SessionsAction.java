package org.rtc.platform.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.people.entry.SignIn;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Ends all sessions but this one. */
@ApplicationScoped
public class SessionsAction implements Action {
    @Inject
    OwnAccount own;

    @Inject
    SignIn signIn;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        signIn.as(own.endSessions(), form.request());
        flash.good("platform.profile.sessions.done");
        return "/profile/security";
    }
}
