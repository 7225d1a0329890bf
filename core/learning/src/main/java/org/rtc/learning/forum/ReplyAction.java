package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Posted;

/** Answers in a thread. */
@ApplicationScoped
public class ReplyAction implements Action {
    @Inject
    Posts posts;

    @Override
    public String post(Posted form) {
        String replyTo = form.get("replyTo");
        long post = posts.reply(form.id("threadId"), replyTo.matches("\\d{1,18}") ? Long.valueOf(replyTo) : null,
                form.get("text"), Uploads.of(form));
        return "/forums/" + form.id("id") + "/threads/" + form.id("threadId") + "?post=" + post + "#p" + post;
    }
}
