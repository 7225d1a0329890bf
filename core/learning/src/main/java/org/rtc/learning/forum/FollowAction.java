package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Begins or ends to hear of a thread, or of a whole forum. */
@ApplicationScoped
public class FollowAction implements Action {
    @Inject
    Follows follows;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        boolean yes = form.get("follow").equals("yes");
        boolean whole = form.path("threadId").isEmpty();
        follows.follow(form.id("id"), whole ? Follows.WHOLE_FORUM : form.id("threadId"), yes);
        flash.good(yes ? "learning.forum.followed" : "learning.forum.unfollowed");
        return "/forums/" + form.id("id") + (whole ? "" : "/threads/" + form.id("threadId"));
    }
}
