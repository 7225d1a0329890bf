package org.rtc.platform.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rtc.spi.report.Exports.Sheet;
import org.rtc.spi.report.Table.Column;

/** Office Open XML: a sheet for each table, with numbers as numbers and dates as dates in the reader's zone. Never a formula. */
record XlsxFile(ZoneId zone) {
    private static final int FLUSH = 500;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 9;
    private static final int LOOKED_AT = 200;
    private static final int LONGEST = 32_767;
    private static final double DAY = 86_400;

    void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "RTC", null)) {
            for (Sheet each : sheets) {
                Worksheet sheet = book.newWorksheet(each.title().isBlank() ? "RTC" : each.title());
                List<List<Object>> first = first(each.rows());
                head(each, first, sheet);
                int rows = rows(each.columns(), first.iterator(), sheet, 0);
                rows = rows(each.columns(), each.rows(), sheet, rows);
                foot(each, rows, sheet);
                sheet.finish();
            }
        }
    }

    private static List<List<Object>> first(Iterator<List<Object>> rows) {
        List<List<Object>> first = new ArrayList<>();
        while (first.size() < LOOKED_AT && rows.hasNext()) {
            first.add(rows.next());
        }
        return first;
    }

    private static void head(Sheet table, List<List<Object>> first, Worksheet sheet) {
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.value(0, i, text(table.columns().get(i).title()));
            sheet.style(0, i).bold().fillColor("E6F1F1").set();
            sheet.width(i, width(table.columns().get(i), i, first));
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    /** @param done how many there are above @return how many there are then */
    private int rows(List<Column> columns, Iterator<List<Object>> rows, Worksheet sheet, int done) throws IOException {
        int at = done;
        while (rows.hasNext()) {
            List<Object> row = rows.next();
            at++;
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) != null) {
                    cell(sheet, at, i, columns.get(i).type(), row.get(i));
                }
            }
            if (at % FLUSH == 0) {
                sheet.flush();
            }
        }
        return at;
    }

    private static void foot(Sheet table, int rows, Worksheet sheet) {
        if (rows > 0 && !table.columns().isEmpty()) {
            sheet.setAutoFilter(0, 0, rows, table.columns().size() - 1);
        }
        if (table.note() != null) {
            sheet.value(rows + 2, 0, text(table.note()));
            sheet.style(rows + 2, 0).italic().set();
        }
    }

    private void cell(Worksheet sheet, int row, int column, Column.Type type, Object value) {
        switch (type) {
            case TEXT -> sheet.value(row, column, text(value.toString()));
            case NUMBER, PERCENT -> sheet.value(row, column, (Number) value);
            case DATE -> sheet.value(row, column, (LocalDate) value);
            case INSTANT -> sheet.value(row, column, ((Instant) value).atZone(zone).toLocalDateTime());
            case DURATION -> sheet.value(row, column, ((Number) value).longValue() / DAY);
        }
        String format = switch (type) {
            case TEXT, NUMBER -> null;
            case PERCENT -> "0.0%";
            case DATE -> "yyyy-mm-dd";
            case INSTANT -> "yyyy-mm-dd hh:mm";
            case DURATION -> "[h]:mm:ss";
        };
        if (format != null) {
            sheet.style(row, column).format(format).set();
        }
    }

    /** Without what XML cannot hold, and no longer than a cell takes. A cell that says it is text never runs. */
    private static String text(String text) {
        String kept = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
        return kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST);
    }

    private static double width(Column column, int at, List<List<Object>> first) {
        int longest = first.stream().map(row -> row.get(at)).filter(Objects::nonNull)
                .mapToInt(value -> value instanceof Instant ? 16 : value.toString().length()).max().orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest, column.title().length() + 2)));
    }
}
