package org.rtc.catalogue.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Hands in a material of an activity, or takes one out. */
@ApplicationScoped
public class MaterialAction implements Action {
    @Inject
    Materials materials;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long id = form.id("id");
        String remove = form.get("remove");
        if (remove.isEmpty()) {
            materials.handIn(id, form.get("title"), form.get("url"));
            flash.good("catalogue.did.material");
        } else if (remove.matches("\\d{1,18}")) {
            materials.remove(id, Long.parseLong(remove));
            flash.good("catalogue.did.material.out");
        } else {
            throw Problem.notFound();
        }
        return "/catalogue/" + id;
    }
}
