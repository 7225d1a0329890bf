package org.rtc.platform.report.export;

import java.util.List;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.report.Table;
import org.rtc.spi.report.Table.Column;

/** A table of figures on a page: rows become cards where there is little room. Its first column names the row. */
public record TableHtml(Table table, Cells cells, int most) implements Fragment {
    public TableHtml(Table table, Cells cells) {
        this(table, cells, Integer.MAX_VALUE);
    }

    /** Whether rows are left out. */
    public boolean cut() {
        return table.rows().size() > most;
    }

    @Override
    public void write(Html html) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", table.title()).open("table", "class", "table stack")
                .element("caption", table.title(), "class", "sr").open("thead").open("tr");
        for (Column column : table.columns()) {
            html.element("th", column.title(), "scope", "col", "class", Cells.counts(column.type()) ? "num" : null);
        }
        html.close().close().open("tbody");
        table.rows().stream().limit(most).forEach(row -> row(html, row));
        html.close().close().close();
        if (table.note() != null) {
            html.element("p", table.note(), "class", "muted small");
        }
    }

    private void row(Html html, List<Object> row) {
        html.open("tr");
        for (int i = 0; i < row.size(); i++) {
            Column column = table.columns().get(i);
            String name = Cells.counts(column.type()) ? "num" : null;
            String text = cells.text(column.type(), row.get(i));
            if (i == 0) {
                html.element("th", text, "scope", "row", "class", name);
            } else if (column.type() == Column.Type.INSTANT && row.get(i) != null) {
                html.open("td", "data-label", column.title()).element("time", text, "datetime", row.get(i).toString()).close();
            } else {
                html.element("td", text, "data-label", column.title(), "class", name);
            }
        }
        html.close();
    }
}
