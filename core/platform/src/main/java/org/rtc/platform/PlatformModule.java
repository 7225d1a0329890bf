package org.rtc.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.notice.OldNotices;
import org.rtc.platform.notice.OpenNotice;
import org.rtc.platform.notice.UnsubscribeEndpoint;
import org.rtc.platform.people.entry.SignInAction;
import org.rtc.platform.people.entry.SignOutAction;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;

/** What the platform brings: people, places, access, languages, notices, files, search, jobs. */
@ApplicationScoped
public class PlatformModule implements RtcModule {
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
        return List.of(
                Route.form("/login", "/platform/login.xhtml", SignInAction.class, Guard.OPEN),
                Route.action("/logout", SignOutAction.class, Guard.OPEN),
                Route.endpoint("/notices/{id}", OpenNotice.class, Guard.SIGNED_IN),
                Route.endpoint("/notices/unsubscribe/{token}", UnsubscribeEndpoint.class, Guard.OPEN));
    }

    @Override
    public List<SettingDef> settings() {
        return List.of(new SettingDef(OldNotices.DAYS, SettingDef.Type.NUMBER, "180"));
    }
}
