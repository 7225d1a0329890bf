package org.rtc.hubs.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Ends, extends or renews a mandate, or takes back one that has not begun. */
@ApplicationScoped
public class MandateAction implements Action {
    @Inject
    Mandates mandates;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long id = form.id("mandate");
        switch (form.get("do")) {
            case "end" -> {
                mandates.end(id, MandateForm.day(form, "ends"));
                flash.good("hubs.mandate.ended");
                return "/hubs/mandates/" + id;
            }
            case "renew" -> {
                long next = mandates.renew(id, MandateForm.day(form, "until"), form.get("note"));
                flash.good("hubs.mandate.renewed");
                return "/hubs/mandates/" + next;
            }
            case "withdraw" -> {
                mandates.withdraw(id);
                flash.good("hubs.mandate.withdrawn");
                return "/hubs/mandates";
            }
            default -> throw Problem.notFound();
        }
    }
}
