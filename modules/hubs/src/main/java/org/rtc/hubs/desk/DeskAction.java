package org.rtc.hubs.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rtc.hubs.course.CourseSet;
import org.rtc.hubs.focal.FocalPoints;
import org.rtc.hubs.look.Looks;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** What is posted from a hub's desk. The address names the hub; the services check whether it is one's own. */
@ApplicationScoped
public class DeskAction implements Action {
    @Inject
    Desk desk;
    @Inject
    CourseSet courses;
    @Inject
    FocalPoints focalPoints;
    @Inject
    Looks looks;
    @Inject
    Flash flash;

    @Override
    @Transactional
    public String post(Posted form) {
        String hub = form.path("hub");
        String at = "/hubs/" + hub + "/desk";
        if (!form.path("person").isEmpty()) {
            focalPoints.dismiss(hub, form.path("country"), form.id("person"));
            return done("hubs.dismissed", at + "/people");
        }
        if (!form.path("country").isEmpty()) {
            desk.remind(hub, form.path("country"));
            return done("hubs.remind.done", at);
        }
        if (!form.path("entry").isEmpty()) {
            entry(hub, form.id("entry"), form);
            return at + "/courses";
        }
        return switch (form.get("do")) {
            case "course" -> {
                courses.add(hub, number(form.get("course")), chosen(form, "languages"), chosen(form, "countries"));
                yield done("hubs.course.added", at + "/courses");
            }
            case "appoint" -> {
                focalPoints.appoint(hub, form.get("country"), form.get("username"));
                yield done("hubs.appointed", at + "/people");
            }
            case "look" -> {
                looks.name(hub, form.localized("name"));
                looks.welcome(hub, form.localized("welcome"));
                yield done("hubs.saved", at + "/look");
            }
            default -> throw Problem.notFound();
        };
    }

    private void entry(String hub, long entry, Posted form) {
        switch (form.path("act")) {
            case "" -> courses.change(hub, entry, chosen(form, "languages"), chosen(form, "countries"));
            case "up" -> courses.move(hub, entry, -1);
            case "down" -> courses.move(hub, entry, 1);
            case "remove" -> courses.remove(hub, entry);
            default -> throw Problem.notFound();
        }
        flash.good("hubs.saved");
    }

    private String done(String key, String path) {
        flash.good(key);
        return path;
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Problem.invalid("course", "hubs.error.course");
        }
        return Long.parseLong(id);
    }

    private static List<String> chosen(Posted form, String name) {
        return form.all(name).stream().filter(v -> !v.isEmpty()).toList();
    }
}
