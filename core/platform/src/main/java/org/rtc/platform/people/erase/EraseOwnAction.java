package org.rtc.platform.people.erase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.people.entry.PostedPassword;
import org.rtc.platform.people.entry.SignOutAction;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Erases one's own account and signs out. */
@ApplicationScoped
public class EraseOwnAction implements Action {
    @Inject
    Erasure erasure;

    @Inject
    SignOutAction signOut;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        erasure.own(PostedPassword.of(form, "present"), form.checked("sure"));
        flash.good("platform.erase.done");
        return signOut.post(form);
    }
}
