package org.rtc.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.admin.AdminRoutes;
import org.rtc.platform.help.HelpRoutes;
import org.rtc.platform.notice.OldNotices;
import org.rtc.platform.people.entry.EntryRoutes;
import org.rtc.platform.people.profile.ProfileRoutes;
import org.rtc.platform.report.ReportRoutes;
import org.rtc.platform.report.Reports;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Guide;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;
import org.rtc.spi.web.Slot;

/** What the platform brings: people, places, access, languages, notices, files, search, jobs. */
@ApplicationScoped
public class PlatformModule implements RtcModule {
    @Inject
    Reports reports;

    @Override
    public String id() {
        return "platform";
    }

    @Override
    public List<PermissionDef> permissions() {
        return Permissions.all();
    }

    @Override
    public List<Route> routes() {
        return Stream.of(EntryRoutes.ALL, ProfileRoutes.ALL, HelpRoutes.ALL, ReportRoutes.ALL, AdminRoutes.ALL).flatMap(List::stream).toList();
    }

    /** Reports are in the menu of those who have any. */
    @Override
    public List<MenuEntry> menu() {
        return Stream.of(ProfileRoutes.MENU, reports.any() ? ReportRoutes.MENU : List.<MenuEntry>of(), AdminRoutes.MENU)
                .flatMap(List::stream).toList();
    }

    @Override
    public List<Slot> slots() {
        return List.of(new Slot(Slot.Place.HOME_TOP, "/WEB-INF/platform/pending.xhtml", 100, Guard.SIGNED_IN));
    }

    @Override
    public List<SettingDef> settings() {
        return List.of(SettingDef.number(OldNotices.DAYS, 180, 1, 3650));
    }

    @Override
    public List<Guide> guides() {
        return List.of(new Guide("administer", 90, Guard.needs(Permissions.PEOPLE_VIEW)));
    }
}
