package org.rtc.needs.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Changes a round's texts, dates and weights. */
@ApplicationScoped
public class SaveRoundAction implements Action {
    @Inject
    Rounds rounds;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        rounds.change(form.id("id"), RoundFields.read(form));
        flash.good("needs.round.saved");
        return "/needs/rounds/" + form.id("id");
    }
}
