package org.rtc.platform.people.profile;

import java.util.List;
import org.rtc.platform.inbox.ChoicesAction;
import org.rtc.platform.inbox.ReadAllAction;
import org.rtc.platform.notice.OpenNotice;
import org.rtc.platform.notice.UnsubscribeEndpoint;
import org.rtc.platform.people.erase.EraseOwnAction;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;

/** One's own account and notices. */
public final class ProfileRoutes {
    public static final List<Route> ALL = List.of(
            Route.form("/profile", "/platform/profile.xhtml", DetailsAction.class, Guard.SIGNED_IN),
            Route.form("/profile/email", "/platform/email.xhtml", EmailAction.class, Guard.SIGNED_IN),
            Route.form("/profile/security", "/platform/security.xhtml", PasswordAction.class, Guard.SIGNED_IN),
            Route.form("/profile/notices", "/platform/notice-choices.xhtml", ChoicesAction.class, Guard.SIGNED_IN),
            Route.form("/profile/erase", "/platform/erase.xhtml", EraseOwnAction.class, Guard.SIGNED_IN),
            Route.page("/pending", "/platform/pending.xhtml", Guard.SIGNED_IN),
            Route.action("/profile/sessions", SessionsAction.class, Guard.SIGNED_IN),
            Route.action("/profile/tokens/{id}/revoke", TokenAction.class, Guard.SIGNED_IN),
            Route.endpoint("/profile/data.json", DataEndpoint.class, Guard.SIGNED_IN),
            Route.page("/notices", "/platform/notices.xhtml", Guard.SIGNED_IN),
            Route.action("/notices/read", ReadAllAction.class, Guard.SIGNED_IN),
            Route.endpoint("/notices/{id}", OpenNotice.class, Guard.SIGNED_IN),
            Route.endpoint("/notices/unsubscribe/{token}", UnsubscribeEndpoint.class, Guard.OPEN));

    public static final List<MenuEntry> MENU = List.of(
            new MenuEntry(MenuEntry.Place.PERSON, "platform.profile.title", "/profile", "person", 900, Guard.SIGNED_IN));

    private ProfileRoutes() {
    }
}
