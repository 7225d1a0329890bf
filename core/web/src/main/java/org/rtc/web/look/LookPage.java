package org.rtc.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.platform.theme.Theme;
import org.rtc.platform.theme.ThemeJars;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.web.FormState;
import org.rtc.spi.web.PagePath;
import org.rtc.web.wiring.Preferences;

/** The choices of {@code /appearance}. */
@Named("lookPage")
@RequestScoped
public class LookPage {
    @Inject
    Look look;
    @Inject
    ThemeJars themes;
    @Inject
    Preferences preferences;
    @Inject
    PagePath path;
    @Inject
    FormState form;
    @Inject
    Words words;

    /** Where the reader came from. */
    public String getNext() {
        return form.value("next", path.query("next") == null ? "/" : path.query("next"));
    }

    public Fragment getThemes() {
        String own = themes.find(preferences.get(Look.THEME)).map(Theme::id).orElse("");
        return html -> {
            choice(html, Look.THEME, "", words.t("web.appearance.theme.none"), own);
            themes.all().forEach(theme -> choice(html, Look.THEME, theme.id(), words.read(theme.name()).text(), own));
        };
    }

    public Fragment getModes() {
        return html -> {
            choice(html, Look.MODE, "", words.t("web.appearance.mode.none"), look.getMode());
            choice(html, Look.MODE, "light", words.t("web.appearance.mode.light"), look.getMode());
            choice(html, Look.MODE, "dark", words.t("web.appearance.mode.dark"), look.getMode());
        };
    }

    private static void choice(Html html, String name, String value, String text, String chosen) {
        html.open("label", "class", "check").empty("input", "type", "radio", "name", name, "value", value,
                "checked", value.equals(chosen) ? "checked" : null).element("span", text).close();
    }
}
