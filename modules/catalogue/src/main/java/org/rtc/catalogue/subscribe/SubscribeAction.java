package org.rtc.catalogue.subscribe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Begins to hear of something, or ends it. */
@ApplicationScoped
public class SubscribeAction implements Action {
    @Inject
    Subscriptions subscriptions;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        String remove = form.get("remove");
        if (!remove.isEmpty()) {
            if (!remove.matches("\\d{1,18}")) {
                throw Problem.notFound();
            }
            subscriptions.remove(Long.parseLong(remove));
            flash.good("catalogue.did.unsubscribe");
        } else {
            subscriptions.add(new Subscription.Wish(form.get("topic"), form.get("country"), form.get("kind"), form.get("language")));
            flash.good("catalogue.did.subscribe");
        }
        return "/catalogue/subscriptions";
    }
}
