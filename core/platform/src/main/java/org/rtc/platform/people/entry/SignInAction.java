package org.rtc.platform.people.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Posted;

/** What the sign-in form does. */
@ApplicationScoped
public class SignInAction implements Action {
    /** Browsers read a backslash as a slash, and pass over tabs and line ends. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    @Inject
    SignIn signIn;

    @Override
    public String post(Posted form) {
        signIn.withPassword(form.get("username"), PostedPassword.of(form, "password"), form.request());
        return local(form.get("next"));
    }

    /** Only a path of ours: never an address that leads elsewhere. */
    static String local(String next) {
        return OURS.matcher(next).matches() ? next : "/";
    }
}
