package org.rtc.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Origin;
import org.rtc.testkit.As;

/** Announces activities in the tests all the way. */
@ApplicationScoped
public class Published {
    @Inject
    Activities activities;

    /** By Honduras’ focal point, published by its hub. */
    public long activity(ActivityDetails details) {
        long id = As.person(Somebody.FOCAL, () -> activities.draft(details, Origin.FORM));
        As.person(Somebody.FOCAL, () -> activities.submit(id));
        As.person(Somebody.HUB, () -> activities.publish(id));
        return id;
    }
}
