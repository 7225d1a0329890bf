package org.rtc.experts.profile;

import java.util.List;
import java.util.Map;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.web.FormState;

/**
 * Rows of fields {@code NAME.0.COLUMN}, {@code NAME.1.COLUMN} …: those written and some blank ones. A row whose first
 * field is blank does not count.
 *
 * @param hint  null where none is needed
 * @param error null where nothing is wrong
 */
record RowFields(String name, String legend, String hint, List<Column> columns, List<List<String>> rows, int blank, FormState form, String error)
        implements Fragment {
    static final int MOST = 24;

    /** @param options null for a number */
    record Column(String name, String words, Map<String, String> options) {
    }

    @Override
    public void write(Html html) {
        html.open("fieldset").element("legend", legend);
        if (hint != null) {
            html.element("p", hint, "class", "hint");
        }
        html.open("div", "class", "scroll").open("table", "class", "table stack").element("caption", legend, "class", "sr").open("thead").open("tr");
        columns.forEach(c -> html.element("th", c.words(), "scope", "col"));
        html.close().close().open("tbody");
        for (int row = 0; row < Math.min(MOST, rows.size() + blank); row++) {
            html.open("tr");
            for (int c = 0; c < columns.size(); c++) {
                html.open("td", "data-label", columns.get(c).words());
                field(html, columns.get(c), row, row < rows.size() ? rows.get(row).get(c) : "");
                html.close();
            }
            html.close();
        }
        html.close().close().close();
        if (error != null) {
            html.open("p", "class", "error").icon("error").text(error).close();
        }
        html.close();
    }

    private void field(Html html, Column column, int row, String stored) {
        String field = name + "." + row + "." + column.name();
        String value = form.value(field, stored);
        String label = column.words() + " " + (row + 1);
        if (column.options() == null) {
            html.empty("input", "type", "number", "min", "0", "max", "60", "name", field, "aria-label", label, "value", value);
            return;
        }
        html.open("select", "name", field, "aria-label", label).element("option", "–", "value", "");
        column.options().forEach((key, words) -> html.element("option", words, "value", key, "selected", key.equals(value) ? "selected" : null));
        html.close();
    }
}
