package org.rtc.needs.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Begins a questionnaire, empty or from the network's own. */
@ApplicationScoped
public class NewQuestionnaireAction implements Action {
    @Inject
    Questionnaires questionnaires;
    @Inject
    Texts texts;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        boolean template = form.get("do").equals("template");
        long id = template ? questionnaires.create(Template.title(texts), Template.form()) : questionnaires.create(form.localized("title"), Form.EMPTY);
        flash.good("needs.design.created");
        return "/needs/questionnaires/" + id;
    }
}
