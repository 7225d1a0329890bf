package org.rtc.example;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rtc.example.tip.AddTipAction;
import org.rtc.example.tip.TellColleagues;
import org.rtc.example.tip.Tips;
import org.rtc.example.tip.WelcomeTip;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Guide;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;
import org.rtc.spi.web.Slot;

/**
 * What the example brings, at a glance: a page where colleagues leave each other tips. Beside it, each in a bean of its
 * own: REST, a job, a search source, an observer of an event, a handler of the outbox, a kind of course item, what a course's
 * backup holds, a report and a chart, a count by country, what waits for somebody, what is kept of a person, a guide, and
 * demonstration data.
 */
@ApplicationScoped
public class ExampleModule implements RtcModule {
    @Override
    public String id() {
        return "example";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.form("/example", "/WEB-INF/example/tips.xhtml", AddTipAction.class, Guard.SIGNED_IN),
                Route.work("/example/figures", "/WEB-INF/example/figures.xhtml", Guard.needs(Tips.ADD)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(MenuEntry.Place.PERSON, "example.menu", "/example", "star", 900, Guard.SIGNED_IN));
    }

    @Override
    public List<PermissionDef> permissions() {
        return List.of(PermissionDef.of(Tips.ADD, PermissionDef.SECRETARIAT, PermissionDef.INSTRUCTOR));
    }

    @Override
    public List<SettingDef> settings() {
        return List.of(SettingDef.number("example.shown", 20, 1, 200));
    }

    @Override
    public List<Slot> slots() {
        return List.of(new Slot(Slot.Place.HOME, "/WEB-INF/example/newest.xhtml", 900, Guard.SIGNED_IN));
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(new NoticeKind(WelcomeTip.NOTICE, false), new NoticeKind(TellColleagues.NOTICE, false));
    }

    @Override
    public List<Guide> guides() {
        return List.of(new Guide("tips", 900, Guard.needs(Tips.ADD)));
    }
}
