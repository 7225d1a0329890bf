package org.rtc.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.rtc.platform.notice.ByMail;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Says which notices go by mail. */
@ApplicationScoped
public class ChoicesAction implements Action {
    @Inject
    NoticeBox box;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        box.choices().forEach(choice -> Arrays.stream(ByMail.values())
                .filter(mail -> mail.name().equals(form.get(choice.kind())) && mail != choice.mail())
                .forEach(mail -> box.choose(choice.kind(), mail)));
        flash.good("platform.saved");
        return "/profile/notices";
    }
}
