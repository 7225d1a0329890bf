package org.rtc.platform.report;

import java.util.List;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;

/** The reports of all parts. Each has a guard of its own. */
public final class ReportRoutes {
    public static final List<Route> ALL = List.of(
            Route.page("/reports", "/platform/reports.xhtml", Guard.OPEN),
            Route.page("/reports/{id}", "/platform/report.xhtml", Guard.OPEN),
            Route.endpoint("/reports/{id}/{file}", ReportFile.class, Guard.OPEN));

    public static final List<MenuEntry> MENU = List.of(
            new MenuEntry(MenuEntry.Place.PERSON, "platform.report.title", "/reports", "chart", 300, Guard.SIGNED_IN));

    private ReportRoutes() {
    }
}
