package org.rtc.platform.people.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Posted;

/** What the sign-in form does. */
@ApplicationScoped
public class SignInAction implements Action {
    @Inject
    SignIn signIn;

    @Override
    public String post(Posted form) {
        signIn.withPassword(form.get("username"), PostedPassword.of(form, "password"), form.request());
        return local(form.get("next"));
    }

    /** Only a path of ours: never an address that leads elsewhere. */
    static String local(String next) {
        return next.startsWith("/") && !next.startsWith("//") && !next.contains("\\") && !next.contains("\n") ? next : "/";
    }
}
