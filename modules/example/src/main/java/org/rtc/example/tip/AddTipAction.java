package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** What the page's form does. A problem shows the page again with what was typed. */
@ApplicationScoped
public class AddTipAction implements Action {
    @Inject
    Tips tips;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        tips.add(form.get("text"));
        flash.good("example.added");
        return "/example";
    }
}
