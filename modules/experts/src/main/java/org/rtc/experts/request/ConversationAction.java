package org.rtc.experts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** An answer to an invitation, or a message. */
@ApplicationScoped
public class ConversationAction implements Action {
    @Inject
    Conversations conversations;
    @Inject
    Flash flash;

    @Override
    @Transactional
    public String post(Posted form) {
        long id = form.id("id");
        switch (form.get("do")) {
            case "accept", "decline" -> {
                boolean accepts = form.get("do").equals("accept");
                conversations.answer(id, accepts, form.get("answer"), form.checked("contact"));
                flash.good(accepts ? "experts.accepted" : "experts.declined");
            }
            case "keep" -> {
                conversations.keepContact(id);
                flash.good("experts.contact.kept");
            }
            default -> {
                conversations.say(id, form.get("text"));
                flash.good("experts.said");
            }
        }
        return "/experts/invitations/" + id;
    }
}
