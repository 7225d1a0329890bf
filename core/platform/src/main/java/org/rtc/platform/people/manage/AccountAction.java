package org.rtc.platform.people.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Closes or reopens somebody's account, or sends them a link: the last segment of the address says which. */
@ApplicationScoped
public class AccountAction implements Action {
    @Inject
    ManagePeople manage;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long id = form.id("id");
        switch (form.path("act")) {
            case "close" -> manage.close(id);
            case "reopen" -> manage.reopen(id);
            case "link" -> manage.sendLink(id);
            default -> throw Problem.notFound();
        }
        flash.good("platform.people.done." + form.path("act"));
        return "/admin/people/" + id;
    }
}
