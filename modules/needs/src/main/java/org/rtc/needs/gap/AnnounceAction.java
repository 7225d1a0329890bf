package org.rtc.needs.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.TreeSet;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Begins an activity for a need, and leads on to the catalogue's form. */
@ApplicationScoped
public class AnnounceAction implements Action {
    @Inject
    NeedLinks links;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        String care = form.get("care");
        long activity = links.announce(form.id("id"), form.get("item"), new NewActivity(new TreeSet<>(form.all("countries")),
                care.isEmpty() ? null : care, form.localized("title"), form.get("kind"), form.get("mode"), date(form, "starts"), date(form, "ends")));
        flash.good("needs.activity.begun");
        return "/catalogue/" + activity + "/edit";
    }

    private static LocalDate date(Posted form, String field) {
        try {
            return form.get(field).isEmpty() ? null : LocalDate.parse(form.get(field));
        } catch (DateTimeParseException e) {
            throw Problem.invalid(field, "needs.error.date");
        }
    }
}
