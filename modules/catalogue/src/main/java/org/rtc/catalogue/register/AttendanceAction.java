package org.rtc.catalogue.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Keeps the attendance list. */
@ApplicationScoped
public class AttendanceAction implements Action {
    @Inject
    Registrations registrations;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        registrations.attendance(form.id("id"), form.all("present").stream().filter(p -> p.matches("\\d{1,18}")).map(Long::valueOf).collect(Collectors.toSet()));
        flash.good("catalogue.did.attendance");
        return "/catalogue/" + form.id("id") + "/people";
    }
}
