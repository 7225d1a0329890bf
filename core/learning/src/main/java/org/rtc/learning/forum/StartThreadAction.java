package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Begins a thread. */
@ApplicationScoped
public class StartThreadAction implements Action {
    @Inject
    Threads threads;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long thread = threads.start(form.id("id"), form.get("title"), form.get("text"), Uploads.of(form));
        flash.good("learning.forum.started");
        return "/forums/" + form.id("id") + "/threads/" + thread;
    }
}
