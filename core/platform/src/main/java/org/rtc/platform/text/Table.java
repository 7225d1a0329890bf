package org.rtc.platform.text;

import java.util.List;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** A table of the kit whose rows become cards where there is little room. Its first column names the row. */
public final class Table {
    private final Html html;
    private final List<String> columns;
    private int column;

    /** @param caption for who cannot see it */
    public Table(Html html, String caption, List<String> columns) {
        this.html = html;
        this.columns = columns;
        html.open("div", "class", "scroll").open("table", "class", "table stack")
                .element("caption", caption, "class", "sr").open("thead").open("tr");
        columns.forEach(words -> html.element("th", words, "scope", "col"));
        html.close().close().open("tbody");
    }

    /** Begins a row with what it is of. @param href where that leads, or null @param small below it, or null */
    public Table row(String name, String href, String small) {
        column = 0;
        html.open("tr").open("th", "scope", "row");
        if (href == null) {
            html.text(name);
        } else {
            html.element("a", name, "href", href);
        }
        if (small != null && !small.isEmpty()) {
            html.element("small", small);
        }
        html.close();
        return this;
    }

    public Table cell(String text) {
        return cell(h -> h.text(text));
    }

    public Table cell(Fragment content) {
        column++;
        html.open("td", "data-label", columns.get(column));
        content.write(html);
        html.close();
        return this;
    }

    public Table end() {
        html.close();
        return this;
    }

    public void close() {
        html.close().close().close();
    }
}
