package org.rtc.needs.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Posted;

/** Adds or changes a section. */
@ApplicationScoped
public class SaveSectionAction implements Action {
    @Inject
    Questionnaires questionnaires;

    @Override
    public String post(Posted form) {
        questionnaires.change(form.id("id"), before -> before.with(FormFields.section(form, before, form.path("code"))));
        return "/needs/questionnaires/" + form.id("id");
    }
}
