package org.rtc.catalogue.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Says who announces for a working group, and who no longer does. */
@ApplicationScoped
public class PostersAction implements Action {
    @Inject
    Posters posters;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long group = form.id("id");
        if (form.get("remove").matches("\\d{1,18}")) {
            posters.remove(group, Long.parseLong(form.get("remove")));
            flash.good("catalogue.did.removePoster");
        } else {
            posters.add(group, form.get("username"));
            flash.good("catalogue.did.addPoster");
        }
        return "/catalogue/groups/" + group;
    }
}
