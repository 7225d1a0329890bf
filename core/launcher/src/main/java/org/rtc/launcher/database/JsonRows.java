package org.rtc.launcher.database;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

/** Rows as an array of JSON objects: numbers as numbers, moments in ISO 8601 as they stand in the database, bytes in Base64. */
final class JsonRows {

    private final JsonGenerator json;

    JsonRows(JsonGenerator json) {
        this.json = json;
    }

    /** @return how many */
    long write(ResultSet rows) throws IOException {
        try {
            ResultSetMetaData data = rows.getMetaData();
            long count = 0;
            json.writeStartArray();
            for (; rows.next(); count++) {
                json.writeRaw('\n');
                json.writeStartObject();
                for (int column = 1; column <= data.getColumnCount(); column++) {
                    json.writeFieldName(data.getColumnLabel(column).toLowerCase(Locale.ROOT));
                    value(rows, column, data.getColumnType(column));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            return count;
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("the table cannot be read: " + e.getMessage(), e));
        }
    }

    private void value(ResultSet rows, int column, int type) throws IOException, SQLException {
        if (rows.getObject(column) == null) {
            json.writeNull();
            return;
        }
        switch (type) {
            case Types.BOOLEAN, Types.BIT -> json.writeBoolean(rows.getBoolean(column));
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.DECIMAL, Types.NUMERIC -> {
                BigDecimal number = rows.getBigDecimal(column);
                json.writeNumber(number);
            }
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> json.writeNumber(rows.getDouble(column));
            case Types.TIMESTAMP -> json.writeString(rows.getObject(column, LocalDateTime.class).toString());
            case Types.DATE -> json.writeString(rows.getObject(column, LocalDate.class).toString());
            case Types.TIME -> json.writeString(rows.getObject(column, LocalTime.class).toString());
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> json.writeBinary(rows.getBytes(column));
            default -> json.writeString(rows.getString(column));
        }
    }
}
