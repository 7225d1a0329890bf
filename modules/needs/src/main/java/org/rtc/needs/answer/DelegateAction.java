package org.rtc.needs.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Hands a section to a colleague. */
@ApplicationScoped
public class DelegateAction implements Action {
    @Inject
    Answers answers;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        answers.delegate(form.path("key"), form.get("section"), form.get("who"));
        flash.good("needs.answer.delegated", form.get("who"));
        return "/needs/answer/" + form.path("key") + "?section=" + form.get("section");
    }
}
