package org.rtc.needs.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Hands a section to a colleague, or takes it back. */
@ApplicationScoped
public class DelegateAction implements Action {
    @Inject
    Delegations delegations;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        if (form.get("recall").isEmpty()) {
            delegations.delegate(form.path("key"), form.get("section"), form.get("who"));
            flash.good("needs.answer.delegated", form.get("who"));
        } else {
            delegations.recall(form.path("key"), number(form.get("recall")));
            flash.good("needs.answer.recalled");
        }
        return "/needs/answer/" + form.path("key") + "?section=" + form.get("section");
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        return Long.parseLong(id);
    }
}
