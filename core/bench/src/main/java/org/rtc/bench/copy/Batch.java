package org.rtc.bench.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Many rows of one table. */
final class Batch implements AutoCloseable {
    private static final int TOGETHER = 1000;

    private final PreparedStatement insert;
    private int waiting;

    /** @param columns separated by commas */
    Batch(Connection connection, String table, String columns) throws SQLException {
        insert = connection.prepareStatement("insert into " + table + " (" + columns + ") values ("
                + "?,".repeat(columns.split(",").length - 1) + "?)");
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == TOGETHER) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            insert.executeBatch();
        }
    }
}
