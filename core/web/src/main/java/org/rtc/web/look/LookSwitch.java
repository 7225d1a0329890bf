package org.rtc.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rtc.platform.theme.Theme;
import org.rtc.platform.theme.ThemeJars;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.web.PagePath;
import org.rtc.web.security.CsrfToken;

/** At the foot of every page: strong contrast in one step and back, and the page with all choices. */
@Named("lookSwitch")
@RequestScoped
public class LookSwitch implements Fragment {
    @Inject
    Look look;
    @Inject
    ThemeJars themes;
    @Inject
    PagePath path;
    @Inject
    Viewer viewer;
    @Inject
    CsrfToken csrf;
    @Inject
    Words words;

    @Override
    public void write(Html html) {
        html.open("form", "method", "post", "action", "/appearance");
        if (viewer.signedIn()) {
            html.empty("input", "type", "hidden", "name", CsrfToken.FIELD, "value", csrf.getToken());
        }
        html.empty("input", "type", "hidden", "name", "next", "value", path.current());
        if (look.theme().contrast()) {
            toggle(html, "", "web.appearance.usual");
        } else {
            themes.all().stream().filter(Theme::contrast).findFirst().ifPresent(theme -> toggle(html, theme.id(), "web.appearance.contrast"));
        }
        html.element("a", words.t("web.appearance"), "href", "/appearance?next=" + URLEncoder.encode(path.current(), StandardCharsets.UTF_8)).close();
    }

    private void toggle(Html html, String theme, String text) {
        html.element("button", words.t(text), "type", "submit", "name", Look.THEME, "value", theme);
    }
}
