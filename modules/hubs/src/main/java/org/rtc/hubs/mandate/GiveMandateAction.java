package org.rtc.hubs.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.rtc.spi.problem.Problem;
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
        mandates.give(form.get("hub"), form.get("country"), date(form, "starts"), date(form, "ends"), form.get("note"));
        flash.good("hubs.mandate.given");
        return "/hubs/mandates";
    }

    private static LocalDate date(Posted form, String field) {
        try {
            return form.get(field).isEmpty() ? null : LocalDate.parse(form.get(field));
        } catch (DateTimeParseException e) {
            throw Problem.invalid(field, "hubs.error.date");
        }
    }
}
