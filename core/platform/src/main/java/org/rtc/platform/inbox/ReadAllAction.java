package org.rtc.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Marks all one's notices as read. */
@ApplicationScoped
public class ReadAllAction implements Action {
    @Inject
    NoticeBox box;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        box.readAll();
        flash.good("platform.notices.allRead");
        return "/notices";
    }
}
