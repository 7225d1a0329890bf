package org.rtc.platform.report.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.rtc.platform.file.ContentDisposition;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Html;
import org.rtc.spi.report.Exports;
import org.rtc.spi.report.Format;
import org.rtc.spi.report.Table;
import org.rtc.spi.report.Table.Column;
import org.rtc.spi.text.Texts;

/** Hands tables out in the reader's language and time zone. */
@ApplicationScoped
public class FileExports implements Exports {
    /** Rows of one table in a PDF: nobody reads more on paper, and all are in the other files. */
    static final int PDF_ROWS = 1000;
    private static final int WIDE = 6;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    @Override
    public void send(HttpServletResponse response, String name, Format format, List<Table> tables) throws IOException {
        if (format == Format.CSV && tables.size() != 1) {
            throw new IllegalArgumentException(name + ": a CSV file holds exactly one table, not " + tables.size());
        }
        begin(response, name, format);
        switch (format) {
            case CSV -> new CsvFile(viewer.zone()).write(tables.get(0).columns(), tables.get(0).rows().iterator(), response.getOutputStream());
            case XLSX -> new XlsxFile(viewer.zone()).write(tables.stream().map(Sheet::of).toList(), response.getOutputStream());
            case PDF -> pdf().write(tables.get(0).title(), html(tables), tables.stream().anyMatch(t -> t.columns().size() > WIDE),
                    response.getOutputStream());
        }
    }

    @Override
    public void sendCsv(HttpServletResponse response, String name, List<Column> columns, Iterator<List<Object>> rows) throws IOException {
        begin(response, name, Format.CSV);
        new CsvFile(viewer.zone()).write(columns, rows, response.getOutputStream());
    }

    @Override
    public void sendXlsx(HttpServletResponse response, String name, List<Sheet> sheets) throws IOException {
        begin(response, name, Format.XLSX);
        new XlsxFile(viewer.zone()).write(sheets, response.getOutputStream());
    }

    @Override
    public void sendPdf(HttpServletResponse response, String name, String title, String html) throws IOException {
        begin(response, name, Format.PDF);
        pdf().write(title, html, false, response.getOutputStream());
    }

    private static void begin(HttpServletResponse response, String name, Format format) {
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", ContentDisposition.of("attachment", name + "." + format.id()));
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private PdfFile pdf() {
        return new PdfFile(viewer.lang(), new Cells(viewer).text(Column.Type.INSTANT, Instant.now()), texts.get(viewer.lang(), "platform.report.page"));
    }

    private String html(List<Table> tables) {
        StringWriter out = new StringWriter();
        Html html = new Html(out, path -> path);
        Cells cells = new Cells(viewer);
        for (int i = 0; i < tables.size(); i++) {
            table(html, tables.get(i), cells, i == 0 ? "h1" : "h2");
        }
        return out.toString();
    }

    private void table(Html html, Table table, Cells cells, String heading) {
        html.element(heading, table.title()).open("table").open("thead").open("tr");
        table.columns().forEach(column -> html.element("th", column.title(), "class", Cells.counts(column.type()) ? "num" : null));
        html.close().close().open("tbody");
        table.rows().stream().limit(PDF_ROWS).forEach(row -> {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                Column.Type type = table.columns().get(i).type();
                html.element("td", cells.text(type, row.get(i)), "class", Cells.counts(type) ? "num" : null);
            }
            html.close();
        });
        html.close().close();
        if (table.rows().size() > PDF_ROWS) {
            html.element("p", texts.get(viewer.lang(), "platform.report.cut", PDF_ROWS, table.rows().size()), "class", "muted");
        }
        if (table.note() != null) {
            html.element("p", table.note(), "class", "muted");
        }
    }
}
