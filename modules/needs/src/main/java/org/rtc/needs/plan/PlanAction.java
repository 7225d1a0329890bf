package org.rtc.needs.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Makes, changes or deletes a training plan. */
@ApplicationScoped
public class PlanAction implements Action {
    @Inject
    Plans plans;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        boolean fresh = form.path("id").isEmpty();
        if (form.get("do").equals("delete") && !fresh) {
            plans.delete(form.id("id"));
            flash.good("needs.plan.deleted");
            return "/needs/plans";
        }
        PlanDetails details = PlanFields.read(form);
        if (fresh) {
            plans.create(details);
        } else {
            plans.change(form.id("id"), details);
        }
        flash.good("needs.plan.saved");
        return details.round() != null && details.item() != null && fresh ? "/needs/rounds/" + details.round() + "/gaps/topic?item=" + details.item() : "/needs/plans";
    }
}
