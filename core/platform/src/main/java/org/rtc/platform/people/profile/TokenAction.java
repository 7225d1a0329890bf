package org.rtc.platform.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.access.token.ApiTokens;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Revokes one of one's own tokens. */
@ApplicationScoped
public class TokenAction implements Action {
    @Inject
    ApiTokens tokens;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        tokens.revoke(form.id("id"));
        flash.good("platform.profile.token.revoked");
        return "/profile/security";
    }
}
