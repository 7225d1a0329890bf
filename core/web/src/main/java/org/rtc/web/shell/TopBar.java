package org.rtc.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.PagePath;
import org.rtc.web.security.CsrfToken;

/** The bar above every page. In Java, since every page pays for it. */
@Named("topBar")
@RequestScoped
public class TopBar implements Fragment {
    private static final int MOST_SHOWN = 99;
    @Inject
    Shell shell;
    @Inject
    Viewer viewer;
    @Inject
    Texts texts;
    @Inject
    PagePath path;
    @Inject
    CsrfToken csrf;
    @Inject
    NoticeBox notices;

    @Override
    public void write(Html html) {
        html.element("a", t("web.skip"), "class", "skip", "href", "#main");
        html.open("header", "class", "top").open("div", "class", "wrap");
        html.open("a", "class", "mark", "href", "/").icon("rtc").element("b", "RTC").text(" ")
                .element("span", t("web.network")).close();
        html.open("nav", "class", "nav sheet", "id", "nav", "popover", "auto", "aria-label", t("web.menu.main"));
        for (MenuEntry entry : shell.menu("MAIN")) {
            html.element("a", t(entry.text()), "href", entry.path(), "aria-current", shell.current(entry.path()) ? "page" : null);
        }
        html.close().open("div", "class", "tools");
        languages(html);
        if (viewer.signedIn()) {
            bell(html);
            person(html);
        } else {
            html.element("a", t("web.signIn"), "href", "/login").element("a", t("web.register"), "class", "btn", "href", "/register");
        }
        html.open("button", "class", "btn s opener", "type", "button", "popovertarget", "nav").icon("menu").text(t("web.menu")).close();
        html.close().close().close();
    }

    private void bell(Html html) {
        long unread = notices.unread();
        html.open("a", "class", "bell", "href", "/notices").icon("bell");
        if (unread > 0) {
            html.element("b", unread > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(unread), "aria-hidden", "true");
        }
        html.element("span", texts.get(viewer.lang(), "web.unread", unread), "class", "sr").close();
    }

    private void languages(Html html) {
        html.open("details", "class", "menu", "name", "top").open("summary").icon("globe")
                .element("span", name(viewer.lang()), "class", "word")
                .element("span", ": " + t("web.changeLanguage"), "class", "sr").close().open("ul");
        for (Lang lang : Lang.values()) {
            html.open("li").element("a", name(lang), "href", inLanguage(lang), "lang", lang.tag(), "hreflang", lang.tag(),
                    "aria-current", lang == viewer.lang() ? "true" : null).close();
        }
        html.close().close();
    }

    private String inLanguage(Lang lang) {
        String current = path.current();
        int at = current.indexOf('?');
        if (at < 0) {
            return "?lang=" + lang.tag();
        }
        String rest = current.substring(at + 1).replaceAll("(^|&)lang=[^&]*", "").replaceFirst("^&", "");
        return "?" + (rest.isEmpty() ? "" : rest + "&") + "lang=" + lang.tag();
    }

    private static String name(Lang lang) {
        String name = lang.locale().getDisplayLanguage(lang.locale());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void person(Html html) {
        html.open("details", "class", "menu", "name", "top").open("summary")
                .element("span", shell.getInitials(), "class", "avatar c1", "aria-hidden", "true")
                .element("span", texts.get(viewer.lang(), "web.account", viewer.name()), "class", "sr").close().open("ul");
        for (MenuEntry entry : shell.menu("PERSON")) {
            html.open("li").open("a", "href", entry.path()).icon(entry.icon()).text(t(entry.text())).close().close();
        }
        if (shell.isAdministers()) {
            html.open("li").open("a", "href", "/admin").icon("settings")
                    .text(t("web.administration")).close().close();
        }
        html.open("li", "class", "line").open("form", "method", "post", "action", "/logout")
                .empty("input", "type", "hidden", "name", CsrfToken.FIELD, "value", csrf.getToken())
                .open("button").icon("logout").text(t("web.signOut")).close().close().close();
        html.close().close();
    }

    private String t(String key) {
        return texts.get(viewer.lang(), key);
    }
}
