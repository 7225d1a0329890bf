package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Changes a post, or takes it back. */
@ApplicationScoped
public class ChangePostAction implements Action {
    @Inject
    Posts posts;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long id = form.id("postId");
        long thread = posts.get(id).getThreadId();
        if (form.checked("delete")) {
            posts.delete(id);
            flash.good("learning.forum.wasDeleted");
        } else {
            posts.edit(id, form.get("text"));
            flash.good("learning.forum.wasChanged");
        }
        return "/forums/" + form.id("id") + "/threads/" + thread + "#p" + id;
    }
}
