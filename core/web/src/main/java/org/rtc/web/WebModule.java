package org.rtc.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;
import org.rtc.web.look.ChooseLookAction;

/** What the shell around the pages brings: its words, and how it looks. */
@ApplicationScoped
public class WebModule implements RtcModule {
    @Override
    public String id() {
        return "web";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.form("/appearance", "/WEB-INF/rtc/appearance.xhtml", ChooseLookAction.class, Guard.OPEN));
    }
}
