package org.rtc.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Chooses for each scope of the form; all of it or, where one choice is wrong, nothing. */
@ApplicationScoped
public class ChooseThemesAction implements Action {
    @Inject
    Themes themes;
    @Inject
    Flash flash;

    @Override
    @Transactional
    public String post(Posted form) {
        themes.worn().stream().filter(worn -> form.all(worn.scope().toString()).size() == 1 && !form.get(worn.scope().toString()).equals(worn.theme()))
                .forEach(worn -> themes.choose(worn.scope(), form.get(worn.scope().toString())));
        flash.good("platform.saved");
        return "/admin/themes";
    }
}
