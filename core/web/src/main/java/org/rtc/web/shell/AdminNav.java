package org.rtc.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.MenuEntry;

/** What whoever is at work administers: at the side of each such page, and as cards on the first of them. */
@Named("adminNav")
@RequestScoped
public class AdminNav implements Fragment {
    @Inject
    Shell shell;
    @Inject
    Viewer viewer;
    @Inject
    Texts texts;

    private List<MenuEntry> entries() {
        List<MenuEntry> entries = shell.menu("ADMINISTRATION");
        if (entries.isEmpty()) {
            throw new Forbidden();
        }
        return entries;
    }

    @Override
    public void write(Html html) {
        html.open("nav", "class", "sidenav sheet", "id", "admin-nav", "popover", "auto", "aria-label", t("web.administration"))
                .open("button", "class", "btn s square close", "type", "button", "popovertarget", "admin-nav").icon("close")
                .element("span", t("web.close"), "class", "sr").close().open("ul");
        for (MenuEntry entry : entries()) {
            html.open("li").open("a", "href", entry.path(), "aria-current", shell.current(entry.path()) ? "page" : null)
                    .icon(entry.icon()).text(t(entry.text())).close().close();
        }
        html.close().close();
    }

    public Fragment getCards() {
        return html -> {
            html.open("ul", "class", "grid");
            for (MenuEntry entry : entries()) {
                html.open("li", "class", "card").open("h2").icon(entry.icon()).text(" ")
                        .element("a", t(entry.text()), "href", entry.path()).close().element("p", t(entry.text() + ".about"), "class", "muted").close();
            }
            html.close();
        };
    }

    private String t(String key) {
        return texts.get(viewer.lang(), key);
    }
}
