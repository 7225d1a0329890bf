package org.rtc.needs.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Asks people, or takes an invitation back. */
@ApplicationScoped
public class InviteAction implements Action {
    private static final String REMOVE = "remove-";

    @Inject
    Respondents respondents;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long round = form.id("id");
        String act = form.get("do");
        if (act.startsWith(REMOVE) && act.substring(REMOVE.length()).matches("\\d{1,18}")) {
            respondents.remove(Long.parseLong(act.substring(REMOVE.length())));
            flash.good("needs.people.removed");
        } else {
            List<String> who = Arrays.stream(form.get("who").split("[\\n,;]+")).map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
            RespondentKind kind = RespondentKind.of(form.get("kind")).orElseThrow(() -> Problem.invalid("kind", "needs.error.respondentKind"));
            int asked = respondents.invite(round, form.get("country"), kind, who, Lang.of(form.get("lang")).orElse(Lang.ES));
            flash.good("needs.people.invited", asked);
        }
        return "/needs/rounds/" + round + "/people";
    }
}
