package org.rtc.platform.help;

import java.util.List;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;

/** Where the guides are read. */
public final class HelpRoutes {
    public static final List<Route> ALL = List.of(
            Route.page("/help", "/platform/help.xhtml", Guard.OPEN),
            Route.page("/help/{part}/{guide}", "/platform/guide.xhtml", Guard.OPEN));

    private HelpRoutes() {
    }
}
