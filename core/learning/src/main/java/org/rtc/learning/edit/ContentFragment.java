package org.rtc.learning.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.learning.outline.OutlineRow;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;

/**
 * Sections and items with what can be done to each. It lies inside one form: every button says what to do to what. Rows
 * are dragged by their handle with the script, and moved from their menu without.
 */
final class ContentFragment implements Fragment {
    private final String course;
    private final ItemKinds kinds;
    private final Words words;
    private final Map<Long, List<OutlineRow>> sections = new LinkedHashMap<>();
    private final Map<Long, OutlineRow> items = new LinkedHashMap<>();

    ContentFragment(long course, List<OutlineRow> rows, ItemKinds kinds, Words words) {
        this.course = "/courses/" + course;
        this.kinds = kinds;
        this.words = words;
        for (OutlineRow row : rows) {
            sections.computeIfAbsent(row.section(), id -> new ArrayList<>()).add(row);
            items.put(row.item(), row);
        }
    }

    @Override
    public void write(Html html) {
        int number = 1;
        for (List<OutlineRow> rows : sections.values()) {
            section(html, number++, rows);
        }
    }

    private void section(Html html, int number, List<OutlineRow> rows) {
        OutlineRow first = rows.get(0);
        String title = words.read(first.sectionTitle()).text();
        html.open("section", "class", "mb", "aria-labelledby", "s" + first.section()).open("div", "class", "title");
        html.open("h2", "id", "s" + first.section(), "lang", words.read(first.sectionTitle()).foreignTag()).text(number + ". " + title).close();
        if (first.sectionHidden()) {
            html.open("span", "class", "tag").icon("hide").text(words.t("learning.outline.hidden")).close();
        }
        RowMenu menu = new RowMenu(html, words, "section", first.section(), title);
        menu.open();
        menu.link(course + "/edit/sections/" + first.section(), "edit", "learning.content.rename");
        menu.common(first.sectionHidden(), number > 1, number < sections.size());
        menu.delete(words.t("learning.content.deleteSection", title, rows.stream().filter(r -> r.item() != null).count()));
        menu.close();
        html.close().open("ol", "class", "items", "data-order", first.section().toString());
        for (OutlineRow row : rows) {
            if (row.item() != null) {
                item(html, row);
            }
        }
        html.close();
        add(html, first.section(), title);
        html.close();
    }

    private void item(Html html, OutlineRow row) {
        Optional<ItemKind> kind = kinds.find(row.kind());
        String title = words.read(row.title()).text();
        html.open("li", "class", row.itemHidden() ? "unseen" : null, "data-item", row.item().toString());
        html.open("button", "class", "handle", "type", "button", "tabindex", "-1").icon("drag")
                .element("span", words.t("learning.content.move", title), "class", "sr").close();
        html.open("span", "class", "dot").icon(kind.map(ItemKind::icon).orElse("warn")).close();
        html.open("div");
        words.written(html, kind.isPresent() ? "a" : "b", row.title(), "href", kind.isPresent() ? course + "/edit/items/" + row.item() : null);
        html.element("small", small(row, kind)).close();
        if (row.itemHidden()) {
            html.open("span", "class", "tag").icon("hide").text(words.t("learning.outline.hidden")).close();
        }
        RowMenu menu = new RowMenu(html, words, "item", row.item(), title);
        menu.open();
        if (kind.isPresent()) {
            menu.link(course + "/items/" + row.item(), "show", "learning.content.look");
        }
        menu.common(row.itemHidden(), true, true);
        if (kind.isPresent()) {
            menu.button("copy", "copy", "learning.content.copy");
        }
        menu.delete(words.t("learning.content.deleteItem", title));
        menu.close();
        html.close();
    }

    private String small(OutlineRow row, Optional<ItemKind> kind) {
        if (kind.isEmpty()) {
            return words.t("learning.content.missing", row.kind());
        }
        String name = words.t(ItemKinds.nameKey(kind.get()));
        OutlineRow after = row.after() == null ? null : items.get(row.after());
        return after == null ? name : name + " · " + words.t("learning.outline.opensAfter", words.read(after.title()).text());
    }

    private void add(Html html, Long section, String title) {
        html.open("div", "class", "acts").open("details", "class", "menu from-start", "name", "row").open("summary", "class", "btn s")
                .icon("plus").text(words.t("learning.content.add")).element("span", ": " + title, "class", "sr").close().open("ul");
        for (ItemKind kind : kinds.all()) {
            html.open("li").open("a", "href", course + "/edit/items/new?kind=" + kind.id() + "&section=" + section)
                    .icon(kind.icon()).text(words.t(ItemKinds.nameKey(kind))).close().close();
        }
        html.close().close().close();
    }
}
