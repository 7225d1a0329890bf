package org.rtc.needs.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Draws up a round. */
@ApplicationScoped
public class NewRoundAction implements Action {
    @Inject
    Rounds rounds;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long id = rounds.create(RoundFields.read(form), RoundFields.scope(form));
        flash.good("needs.round.created");
        return "/needs/rounds/" + id;
    }
}
