package org.rtc.platform.people.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rtc.platform.people.Details;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Makes an account for somebody. */
@ApplicationScoped
public class NewPersonAction implements Action {
    @Inject
    ManagePeople manage;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long id = manage.create(Details.of(form), null, List.of());
        flash.good("platform.people.created", form.get("email"));
        return "/admin/people/" + id;
    }
}
