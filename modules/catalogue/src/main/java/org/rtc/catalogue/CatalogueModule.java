package org.rtc.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.AuthorNotices;
import org.rtc.catalogue.announce.AnnounceForm;
import org.rtc.catalogue.exchange.Fetcher;
import org.rtc.catalogue.intake.ReadMail;
import org.rtc.catalogue.link.Links;
import org.rtc.catalogue.register.Registrations;
import org.rtc.catalogue.subscribe.Teller;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Guide;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;

/** The catalogue of training activities: announced, approved, published, exchanged. */
@ApplicationScoped
public class CatalogueModule implements RtcModule {
    @Override
    public String id() {
        return "catalogue";
    }

    @Override
    public List<Route> routes() {
        return CatalogueRoutes.ALL;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(MenuEntry.Place.MAIN, "catalogue.menu", "/catalogue", "calendar", 200, Guard.OPEN),
                new MenuEntry(MenuEntry.Place.PERSON, "catalogue.mine", "/catalogue/mine", "calendar", 200, Guard.needs(ActivityAccess.EDIT)));
    }

    @Override
    public List<Guide> guides() {
        return List.of(new Guide("find", 100, Guard.OPEN), new Guide("announce", 110, Guard.needs(ActivityAccess.EDIT)), new Guide("exchange", 120, Guard.needs(ActivityAccess.EXCHANGE)));
    }

    @Override
    public List<PermissionDef> permissions() {
        return ActivityAccess.ALL;
    }

    @Override
    public List<SettingDef> settings() {
        List<SettingDef> settings = new ArrayList<>(List.of(new SettingDef(AnnounceForm.LEAD, SettingDef.Type.NUMBER, "30"),
                new SettingDef(Fetcher.PRIVATE, SettingDef.Type.YES_NO, "false")));
        settings.addAll(ReadMail.SETTINGS);
        return settings;
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        List<NoticeKind> kinds = new ArrayList<>(AuthorNotices.KINDS);
        kinds.addAll(Teller.KINDS);
        kinds.addAll(Registrations.KINDS);
        kinds.addAll(Links.KINDS);
        return kinds;
    }
}
