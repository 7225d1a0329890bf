package org.rtc.platform.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.outbox.OutboxList;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Tries a message again or drops it: the last segment of the address says which. */
@ApplicationScoped
public class OutboxAction implements Action {
    @Inject
    OutboxList outbox;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        switch (form.path("act")) {
            case "again" -> outbox.again(form.id("id"));
            case "drop" -> outbox.drop(form.id("id"));
            default -> throw Problem.notFound();
        }
        flash.good("platform.saved");
        return "/admin/outbox";
    }
}
