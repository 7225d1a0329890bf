package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.rtc.experts.Ids;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Says who sees what, confirms, or deletes the profile. */
@ApplicationScoped
public class ConsentAction implements Action {
    @Inject
    Profiles profiles;
    @Inject
    Flash flash;

    @Override
    @Transactional
    public String post(Posted form) {
        if (form.get("do").equals("confirm")) {
            profiles.confirm();
            flash.good("experts.confirmed");
            return "/experts/me";
        }
        if (form.get("do").equals("delete")) {
            profiles.delete();
            flash.good("experts.deleted");
            return "/experts";
        }
        Audience audience = Ids.parse(Audience.class, form.get("audience")).orElseThrow(() -> Problem.invalid("audience", "experts.error.audience"));
        profiles.consent(audience, form.all("shares").stream().flatMap(id -> Ids.parse(Shared.class, id).stream()).collect(Collectors.toSet()));
        flash.good("experts.consented." + Ids.of(audience));
        return "/experts/me/consent";
    }
}
