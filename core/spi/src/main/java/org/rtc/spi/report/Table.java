package org.rtc.spi.report;

import java.util.List;
import java.util.Objects;

/**
 * Figures in rows and columns, to show, to draw and to take away as a file. Its words are already in the reader's
 * language.
 *
 * @param title what it shows, also the name of its sheet
 * @param note  how the figures were made and when, one sentence or two; null where nothing needs saying
 * @param rows  a value for each column: what {@link Column.Type} names, or null where there is none
 */
public record Table(String title, String note, List<Column> columns, List<List<Object>> rows) {
    public Table {
        Objects.requireNonNull(title);
        columns = List.copyOf(columns);
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(title + ": a row has " + row.size() + " values for " + columns.size() + " columns");
            }
        }
    }

    /** @param title in the reader's language */
    public record Column(String title, Type type) {
        public enum Type {
            /** String. */
            TEXT,
            /** Number. */
            NUMBER,
            /** Number from 0 to 1. */
            PERCENT,
            /** java.time.LocalDate. */
            DATE,
            /** java.time.Instant, shown in the reader's zone. */
            INSTANT,
            /** Long, seconds. */
            DURATION
        }

        public static Column text(String title) {
            return new Column(title, Type.TEXT);
        }

        public static Column number(String title) {
            return new Column(title, Type.NUMBER);
        }
    }
}
