package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Keeps a forum in order: for who edits the course. */
@ApplicationScoped
public class ModerateAction implements Action {
    @Inject
    Threads threads;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long thread = form.id("threadId");
        String act = form.get("act");
        switch (act) {
            case "pin", "unpin" -> threads.pin(thread, act.equals("pin"));
            case "close", "open" -> threads.close(thread, act.equals("close"));
            case "delete" -> threads.delete(thread);
            default -> throw Problem.notFound();
        }
        flash.good("learning.forum.done." + act);
        return "/forums/" + form.id("id") + (act.equals("delete") ? "" : "/threads/" + thread);
    }
}
