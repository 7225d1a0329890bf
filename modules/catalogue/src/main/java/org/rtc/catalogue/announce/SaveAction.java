package org.rtc.catalogue.announce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Origin;
import org.rtc.catalogue.activity.Repetition;
import org.rtc.catalogue.activity.Similar;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Keeps what was written of an activity, and submits it where that was asked. */
@ApplicationScoped
public class SaveAction implements Action {
    @Inject
    Activities activities;
    @Inject
    Repetition repetition;
    @Inject
    Similar similar;
    @Inject
    Flash flash;

    @Override
    @Transactional
    public String post(Posted form) {
        ActivityDetails details = DetailsForm.read(form);
        boolean fresh = form.path("id").isEmpty();
        List<Long> dates = new ArrayList<>();
        long id;
        if (fresh) {
            id = activities.draft(details, Origin.FORM);
            dates.addAll(repetition.repeat(id, form.get("every"), form.get("times")));
        } else {
            id = form.id("id");
            activities.change(id, details);
        }
        if (!form.get("do").equals("submit")) {
            flash.good(fresh ? "catalogue.did.draft" : "catalogue.did.change");
        } else if (fresh && !similar.to(details.wording().title(), details.dates(), id).isEmpty()) {
            flash.error("catalogue.did.twice");
        } else {
            activities.submit(id);
            dates.forEach(activities::submit);
            flash.good("catalogue.did.submit");
        }
        return "/catalogue/" + id;
    }
}
