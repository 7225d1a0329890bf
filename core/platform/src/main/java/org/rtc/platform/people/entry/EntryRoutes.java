package org.rtc.platform.people.entry;

import java.util.List;
import org.rtc.platform.people.first.FirstAction;
import org.rtc.platform.people.profile.ConfirmEmailAction;
import org.rtc.platform.people.register.ConfirmAction;
import org.rtc.platform.people.register.RegisterAction;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;

/** The way in and out: open to all. */
public final class EntryRoutes {
    public static final List<Route> ALL = List.of(
            Route.form("/login", "/platform/login.xhtml", SignInAction.class, Guard.OPEN),
            Route.action("/logout", SignOutAction.class, Guard.OPEN),
            Route.form("/register", "/platform/register.xhtml", RegisterAction.class, Guard.OPEN),
            Route.page("/register/sent", "/platform/sent.xhtml", Guard.OPEN),
            Route.form("/register/{token}", "/platform/confirm.xhtml", ConfirmAction.class, Guard.OPEN),
            Route.form("/forgotten", "/platform/forgotten.xhtml", ForgottenAction.class, Guard.OPEN),
            Route.page("/forgotten/sent", "/platform/sent.xhtml", Guard.OPEN),
            Route.form("/reset/{token}", "/platform/reset.xhtml", ResetAction.class, Guard.OPEN),
            Route.form("/confirm-email/{token}", "/platform/confirm-email.xhtml", ConfirmEmailAction.class, Guard.OPEN),
            Route.form("/first-admin/{token}", "/platform/first.xhtml", FirstAction.class, Guard.OPEN));

    private EntryRoutes() {
    }
}
