package org.rtc.spi.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * Hands tables out as files, for {@link org.rtc.spi.web.Endpoint}s that checked who asks. Values that a spreadsheet
 * would run as formulas are made harmless.
 */
public interface Exports {
    /**
     * @param name   of the file, without its ending
     * @param tables XLSX: one sheet each; PDF: one after the other; CSV: exactly one
     */
    void send(HttpServletResponse response, String name, Format format, List<Table> tables) throws IOException;

    /** One table as CSV, its rows taken as they are written: for as many as there are. @param rows a value for each column */
    void sendCsv(HttpServletResponse response, String name, List<Table.Column> columns, Iterator<List<Object>> rows) throws IOException;

    /** Sheets whose rows are taken as they are written: for as many as there are. */
    void sendXlsx(HttpServletResponse response, String name, List<Sheet> sheets) throws IOException;

    /**
     * @param title its name
     * @param note  under its rows; null where nothing needs saying
     * @param rows  a value for each column, as in {@link Table}
     */
    record Sheet(String title, String note, List<Table.Column> columns, Iterator<List<Object>> rows) {
        public static Sheet of(Table table) {
            return new Sheet(table.title(), table.note(), table.columns(), table.rows().iterator());
        }
    }

    /** A document of headings, paragraphs and tables. @param html of our own or cleaned: h1, h2, h3, p, ul, ol, table */
    void sendPdf(HttpServletResponse response, String name, String title, String html) throws IOException;
}
