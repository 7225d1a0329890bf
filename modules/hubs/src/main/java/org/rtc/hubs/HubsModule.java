package org.rtc.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rtc.hubs.desk.Desk;
import org.rtc.hubs.desk.DeskAction;
import org.rtc.hubs.mandate.GiveMandateAction;
import org.rtc.hubs.mandate.MandateAction;
import org.rtc.hubs.mandate.Mandates;
import org.rtc.hubs.region.Regions;
import org.rtc.hubs.score.Scorecards;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Guide;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;
import org.rtc.spi.web.Slot;

/** What the hubs' part brings: mandates of hub countries, regional course sets, the hubs' desks, how countries take part. */
@ApplicationScoped
public class HubsModule implements RtcModule {
    @Override
    public String id() {
        return "hubs";
    }

    @Override
    public List<Route> routes() {
        Guard manager = Guard.needs(Regions.MANAGE);
        return List.of(
                Route.page("/hubs", view("hubs"), Guard.OPEN),
                Route.page("/hubs/{hub}", view("hub"), Guard.OPEN),
                Route.page("/hubs/{hub}/scorecard", view("scorecard"), Guard.OPEN),
                Route.page("/hubs/{hub}/countries/{country}", view("country"), Guard.OPEN),
                Route.form("/hubs/mandates", view("mandates"), GiveMandateAction.class, Guard.needs(Mandates.GIVE)),
                Route.form("/hubs/mandates/{mandate}", view("mandate"), MandateAction.class, Guard.needs(Mandates.GIVE)),
                Route.page("/hubs/{hub}/desk", view("desk"), manager),
                Route.work("/hubs/{hub}/desk/charts", view("charts"), manager),
                Route.form("/hubs/{hub}/desk/courses", view("desk-courses"), DeskAction.class, manager),
                Route.form("/hubs/{hub}/desk/people", view("desk-people"), DeskAction.class, manager),
                Route.form("/hubs/{hub}/desk/look", view("desk-look"), DeskAction.class, manager),
                Route.form("/hubs/{hub}/desk/courses/{entry}", view("desk-course"), DeskAction.class, manager),
                Route.action("/hubs/{hub}/desk/remind/{country}", DeskAction.class, manager),
                Route.action("/hubs/{hub}/desk/dismiss/{country}/{person}", DeskAction.class, manager),
                Route.action("/hubs/{hub}/desk/courses/{entry}/{act}", DeskAction.class, manager));
    }

    private static String view(String name) {
        return "/WEB-INF/hubs/" + name + ".xhtml";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(MenuEntry.Place.MAIN, "hubs.menu", "/hubs", "map", 500, Guard.OPEN));
    }

    @Override
    public List<PermissionDef> permissions() {
        return List.of(PermissionDef.of(Mandates.GIVE, PermissionDef.SECRETARIAT),
                PermissionDef.of(Regions.MANAGE, PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN));
    }

    @Override
    public List<SettingDef> settings() {
        return List.of(new SettingDef(Scorecards.WEIGHTS, SettingDef.Type.TEXT, Scorecards.USUAL));
    }

    @Override
    public List<Slot> slots() {
        return List.of(new Slot(Slot.Place.HOME, "/WEB-INF/hubs/own-region.xhtml", 400, Guard.SIGNED_IN));
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(new NoticeKind(Desk.NOTICE, true));
    }

    @Override
    public List<Guide> guides() {
        return List.of(new Guide("hub", 500, Guard.needs(Regions.MANAGE)), new Guide("mandate", 505, Guard.needs(Mandates.GIVE)),
                new Guide("scorecard", 510, Guard.OPEN));
    }
}
