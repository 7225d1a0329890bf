package org.rtc.needs.assessment;

import java.io.StringWriter;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Html;
import org.rtc.spi.report.Table;

/** The same as a document of headings, paragraphs and tables. */
public record AssessmentDocument(AssessmentTables tables, NeedsWords words) {
    /** So many columns beside the first fit on a page. */
    private static final int WIDEST = 6;

    /** @param lead said first; empty where nothing is @param more tables after those of the assessment */
    public String html(String title, String lead, List<Table> more) {
        StringWriter out = new StringWriter();
        Html html = new Html(out, path -> "");
        html.element("h1", title);
        lead.lines().filter(line -> !line.isBlank()).forEach(line -> html.element("p", line));
        Assessment a = tables.assessment();
        html.element("p", words.t("needs.document.turnout", Long.toString(a.sent()), Long.toString(a.asked()), Long.toString(a.answering()), Long.toString(a.countries())));
        html.element("h2", words.t("needs.method.title")).element("p", tables.method());
        Stream.concat(tables.all().stream(), more.stream()).filter(table -> !table.rows().isEmpty()).forEach(table -> table(html, table));
        return out.toString();
    }

    /** One that is wider than a page goes on below, each part with the first column. */
    private void table(Html html, Table table) {
        html.element("h2", table.title());
        int width = table.columns().size();
        for (int from = 1; from < width; from += WIDEST) {
            List<Integer> columns = new ArrayList<>(List.of(0));
            IntStream.range(from, Math.min(width, from + WIDEST)).forEach(columns::add);
            part(html, table, columns);
        }
    }

    private void part(Html html, Table table, List<Integer> columns) {
        html.open("table").open("thead").open("tr");
        columns.forEach(i -> html.element("th", table.columns().get(i).title()));
        html.close().close().open("tbody");
        for (List<Object> row : table.rows()) {
            html.open("tr");
            columns.forEach(i -> html.element("td", text(row.get(i), table.columns().get(i).type())));
            html.close();
        }
        html.close().close();
    }

    private String text(Object value, Table.Column.Type type) {
        if (value == null) {
            return "–";
        }
        if (type == Table.Column.Type.PERCENT) {
            return words.percent(((Number) value).doubleValue());
        }
        return value instanceof Number number ? NumberFormat.getNumberInstance(words.lang().locale()).format(number) : value.toString();
    }
}
