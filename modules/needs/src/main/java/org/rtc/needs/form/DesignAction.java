package org.rtc.needs.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** What the buttons of a questionnaire do: publish, copy, delete, move a section or a question. */
@ApplicationScoped
public class DesignAction implements Action {
    @Inject
    Questionnaires questionnaires;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long id = form.id("id");
        String[] act = form.get("do").split("-", 2);
        String code = act.length == 2 ? act[1] : "";
        switch (act[0]) {
            case "publish" -> {
                questionnaires.publish(id);
                flash.good("needs.design.done.published");
            }
            case "copy" -> {
                long copy = questionnaires.copy(id);
                flash.good("needs.design.done.copied");
                return "/needs/questionnaires/" + copy;
            }
            case "discard" -> {
                questionnaires.delete(id);
                flash.good("needs.design.done.discarded");
                return "/needs/questionnaires";
            }
            case "rename" -> questionnaires.rename(id, form.localized("title"));
            case "up" -> questionnaires.change(id, f -> f.moved(code, -1));
            case "down" -> questionnaires.change(id, f -> f.moved(code, 1));
            case "delete" -> questionnaires.remove(id, code);
            default -> throw Problem.notFound();
        }
        return "/needs/questionnaires/" + id;
    }
}
