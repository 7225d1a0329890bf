package org.rtc.platform.people.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Posted;

/** Asks for a link to set another password. */
@ApplicationScoped
public class ForgottenAction implements Action {
    @Inject
    Forgotten forgotten;

    @Override
    public String post(Posted form) {
        if (form.get("username").isEmpty()) {
            throw Problem.invalid("username", "platform.problem.required");
        }
        forgotten.request(form.get("username"));
        return "/forgotten/sent";
    }
}
