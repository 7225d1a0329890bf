package org.rtc.catalogue.announce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.catalogue.activity.Activities;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** What those who care for an activity do with it: submit, publish, send back, postpone, cancel, withdraw, delete. */
@ApplicationScoped
public class ActAction implements Action {
    @Inject
    Activities activities;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long id = form.id("id");
        String act = form.get("act");
        String reason = form.get("reason");
        switch (act) {
            case "submit" -> activities.submit(id);
            case "publish" -> activities.publish(id);
            case "return" -> activities.sendBack(id, reason);
            case "postpone" -> activities.postpone(id, reason);
            case "cancel" -> activities.cancel(id, reason);
            case "withdraw" -> activities.withdraw(id, reason);
            case "delete" -> activities.delete(id);
            default -> throw Problem.notFound();
        }
        flash.good("catalogue.did." + act);
        return switch (act) {
            case "delete" -> "/catalogue/mine";
            case "publish", "return" -> form.get("to").equals("review") ? "/catalogue/review" : "/catalogue/" + id;
            default -> "/catalogue/" + id;
        };
    }
}
