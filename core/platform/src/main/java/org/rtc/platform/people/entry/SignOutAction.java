package org.rtc.platform.people.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import org.apache.shiro.SecurityUtils;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Posted;

/** Signs out: the session is gone on the server too. */
@ApplicationScoped
public class SignOutAction implements Action {
    @Override
    public String post(Posted form) {
        SecurityUtils.getSubject().logout();
        HttpSession session = form.request().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return "/";
    }
}
