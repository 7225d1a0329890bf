package org.rtc.learning.edit;

import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;

/** The menu of one section or item, with the buttons that say what to do to it. */
final class RowMenu {
    private final Html html;
    private final Words words;
    private final String target;
    private final String title;

    /** @param what {@code section} or {@code item} */
    RowMenu(Html html, Words words, String what, Long id, String title) {
        this.html = html;
        this.words = words;
        this.target = "-" + what + "-" + id;
        this.title = title;
    }

    void open() {
        html.open("details", "class", "menu", "name", "row").open("summary", "class", "btn s square").icon("more")
                .element("span", words.t("learning.content.more", title), "class", "sr").close().open("ul");
    }

    void close() {
        html.close().close();
    }

    void link(String href, String icon, String key) {
        html.open("li").open("a", "href", href).icon(icon).text(words.t(key)).close().close();
    }

    void button(String act, String icon, String key) {
        html.open("li").open("button", "name", "do", "value", act + target).icon(icon).text(words.t(key)).close().close();
    }

    void common(boolean hidden, boolean up, boolean down) {
        if (up) {
            button("up", "up", "learning.content.up");
        }
        if (down) {
            button("down", "down", "learning.content.down");
        }
        button(hidden ? "show" : "hide", hidden ? "show" : "hide", hidden ? "learning.content.show" : "learning.content.hide");
    }

    void delete(String question) {
        html.open("li", "class", "line").open("button", "class", "danger", "name", "do", "value", "delete" + target, "data-confirm", question)
                .icon("delete").text(words.t("learning.content.delete")).close().close();
    }
}
