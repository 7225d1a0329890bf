package org.rtc.hubs.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

@ApplicationScoped
public class GiveMandateAction implements Action {
    @Inject
    Mandates mandates;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        mandates.give(form.get("hub"), form.get("country"), MandateForm.day(form, "starts"), MandateForm.day(form, "ends"), form.get("note"));
        flash.good("hubs.mandate.given");
        return "/hubs/mandates";
    }
}
