package org.rtc.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.theme.ThemeJars;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;
import org.rtc.web.wiring.Preferences;

/** Keeps in this browser how its reader wants pages to look, and leads back to where they were. */
@ApplicationScoped
public class ChooseLookAction implements Action {
    @Inject
    ThemeJars themes;
    @Inject
    Preferences preferences;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        String theme = form.get(Look.THEME);
        if (!theme.isEmpty() && themes.find(theme).isEmpty()) {
            throw Problem.invalid(Look.THEME, "platform.theme.unknown");
        }
        preferences.keep(Look.THEME, theme);
        if (!form.all(Look.MODE).isEmpty()) {
            preferences.keep(Look.MODE, Look.MODES.contains(form.get(Look.MODE)) ? form.get(Look.MODE) : "");
            flash.good("web.appearance.done");
        }
        return within(form.get("next"));
    }

    /** A path of ours, and no other site's address that looks like one. */
    private static String within(String next) {
        return next.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") ? next : "/";
    }
}
