package org.rtc.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.notice.OldNotices;
import org.rtc.platform.notice.OpenNotice;
import org.rtc.platform.notice.UnsubscribeEndpoint;
import org.rtc.platform.people.entry.SignInAction;
import org.rtc.platform.people.entry.SignOutAction;
import org.rtc.platform.people.entry.ForgottenAction;
import org.rtc.platform.people.entry.ResetAction;
import org.rtc.platform.people.first.FirstAction;
import org.rtc.platform.people.profile.ConfirmEmailAction;
import org.rtc.platform.people.profile.DataEndpoint;
import org.rtc.platform.people.profile.DetailsAction;
import org.rtc.platform.people.profile.EmailAction;
import org.rtc.platform.people.profile.PasswordAction;
import org.rtc.platform.people.profile.SessionsAction;
import org.rtc.platform.people.profile.TokenAction;
import org.rtc.platform.people.register.ConfirmAction;
import org.rtc.platform.people.register.RegisterAction;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.MenuEntry;
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
                Route.form("/register", "/platform/register.xhtml", RegisterAction.class, Guard.OPEN),
                Route.page("/register/sent", "/platform/sent.xhtml", Guard.OPEN),
                Route.form("/register/{token}", "/platform/confirm.xhtml", ConfirmAction.class, Guard.OPEN),
                Route.form("/forgotten", "/platform/forgotten.xhtml", ForgottenAction.class, Guard.OPEN),
                Route.page("/forgotten/sent", "/platform/sent.xhtml", Guard.OPEN),
                Route.form("/reset/{token}", "/platform/reset.xhtml", ResetAction.class, Guard.OPEN),
                Route.form("/first-admin/{token}", "/platform/first.xhtml", FirstAction.class, Guard.OPEN),
                Route.form("/profile", "/platform/profile.xhtml", DetailsAction.class, Guard.SIGNED_IN),
                Route.form("/profile/email", "/platform/email.xhtml", EmailAction.class, Guard.SIGNED_IN),
                Route.form("/confirm-email/{token}", "/platform/confirm-email.xhtml", ConfirmEmailAction.class, Guard.OPEN),
                Route.form("/profile/security", "/platform/security.xhtml", PasswordAction.class, Guard.SIGNED_IN),
                Route.action("/profile/sessions", SessionsAction.class, Guard.SIGNED_IN),
                Route.action("/profile/tokens/{id}/revoke", TokenAction.class, Guard.SIGNED_IN),
                Route.endpoint("/profile/data.json", DataEndpoint.class, Guard.SIGNED_IN),
                Route.form("/login", "/platform/login.xhtml", SignInAction.class, Guard.OPEN),
                Route.action("/logout", SignOutAction.class, Guard.OPEN),
                Route.endpoint("/notices/{id}", OpenNotice.class, Guard.SIGNED_IN),
                Route.endpoint("/notices/unsubscribe/{token}", UnsubscribeEndpoint.class, Guard.OPEN));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(MenuEntry.Place.PERSON, "platform.profile.title", "/profile", "person", 100, Guard.SIGNED_IN));
    }

    @Override
    public List<SettingDef> settings() {
        return List.of(new SettingDef(OldNotices.DAYS, SettingDef.Type.NUMBER, "180"));
    }
}
