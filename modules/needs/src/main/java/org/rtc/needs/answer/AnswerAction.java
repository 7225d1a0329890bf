package org.rtc.needs.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rtc.needs.form.Section;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Saves a section and leads on, or sends all of it. */
@ApplicationScoped
public class AnswerAction implements Action {
    @Inject
    Answers answers;
    @Inject
    Delegations delegations;
    @Inject
    AnswerDoor door;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        String key = form.path("key");
        String path = "/needs/answer/" + key;
        String section = form.get("section");
        switch (form.get("do")) {
            case "send" -> {
                answers.send(key);
                flash.good("needs.answer.sent");
                return path;
            }
            case "takeBack" -> {
                answers.takeBack(key);
                flash.good("needs.answer.takenBack");
                return path;
            }
            case "done" -> {
                answers.save(key, section, form::all);
                delegations.done(key, section);
                flash.good("needs.answer.delegatedDone");
                return path + "?section=" + section;
            }
            case "save" -> {
                answers.save(key, section, form::all);
                flash.good("needs.answer.saved");
                return path + "?section=" + section;
            }
            default -> {
                answers.save(key, section, form::all);
                return path + "?section=" + next(asked(key), section);
            }
        }
    }

    /** Without those that, after what was answered, are not asked. */
    private List<Section> asked(String key) {
        Entry entry = door.open(key);
        Sheet sheet = answers.sheet(entry);
        return entry.sections().stream().filter(s -> sheet.isShown(s.when())).toList();
    }

    private static String next(List<Section> sections, String code) {
        for (int i = 0; i < sections.size() - 1; i++) {
            if (sections.get(i).code().equals(code)) {
                return sections.get(i + 1).code();
            }
        }
        return AnswerPage.REVIEW;
    }
}
