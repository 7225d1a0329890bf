package org.rtc.needs.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.rtc.needs.respondent.Respondents;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Opens, closes, deletes a round, or reminds those who are late. */
@ApplicationScoped
public class RoundAction implements Action {
    @Inject
    Rounds rounds;
    @Inject
    RoundAccess access;
    @Inject
    Respondents respondents;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long id = form.id("id");
        switch (form.get("do")) {
            case "open" -> {
                rounds.open(id, until(form, id));
                flash.good("needs.round.opened");
            }
            case "close" -> {
                rounds.close(id);
                flash.good("needs.round.closed");
            }
            case "remind" -> flash.good("needs.round.reminded", respondents.remind(id, countries(form, id)));
            case "delete" -> {
                rounds.delete(id);
                flash.good("needs.round.deleted");
                return "/needs";
            }
            default -> throw Problem.notFound();
        }
        return "/needs/rounds/" + id;
    }

    private Instant until(Posted form, long id) {
        return form.get("deadline").isEmpty() ? null : RoundFields.moment("deadline", form.get("deadline"), rounds.find(id).zone());
    }

    private List<String> countries(Posted form, long id) {
        return form.get("country").isEmpty() ? access.asked(rounds.find(id)).stream().map(Places.Country::iso2).toList()
                : form.all("country");
    }
}
