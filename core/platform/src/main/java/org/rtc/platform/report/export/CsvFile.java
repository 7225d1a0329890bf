package org.rtc.platform.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rtc.spi.report.Table.Column;

/**
 * RFC 4180 in UTF-8, with the mark that lets spreadsheets know it. Values are for machines: a point in numbers, shares
 * from 0 to 1, seconds, ISO 8601 dates; moments in the reader's zone, with their offset.
 */
record CsvFile(ZoneId zone) {
    void write(List<Column> columns, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter csv = CSVFormat.RFC4180.print(writer);
        csv.printRecord(columns.stream().map(column -> Formulas.harmless(column.title())).toList());
        while (rows.hasNext()) {
            List<Object> row = rows.next();
            List<String> values = new ArrayList<>(row.size());
            for (int i = 0; i < row.size(); i++) {
                values.add(value(columns.get(i).type(), row.get(i)));
            }
            csv.printRecord(values);
        }
        csv.flush();
    }

    private String value(Column.Type type, Object value) {
        if (value == null) {
            return "";
        }
        return switch (type) {
            case TEXT -> Formulas.harmless(value.toString());
            case INSTANT -> ((Instant) value).truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime().toString();
            default -> value.toString();
        };
    }
}
