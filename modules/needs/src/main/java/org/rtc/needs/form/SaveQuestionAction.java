package org.rtc.needs.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Posted;

/** Adds a question to a section, or changes one. */
@ApplicationScoped
public class SaveQuestionAction implements Action {
    @Inject
    Questionnaires questionnaires;

    @Override
    public String post(Posted form) {
        long id = form.id("id");
        String code = form.path("code");
        questionnaires.change(id, before -> {
            String section = before.sectionOf(code).map(Section::code).orElse(form.get("section"));
            before.section(section).orElseThrow(Problem::notFound);
            return before.with(section, FormFields.question(form, before, code));
        });
        return "/needs/questionnaires/" + id;
    }
}
