package org.rtc.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Which tables the migrations of each module really made, noted as they ran: it outlives the jar. */
final class TableRecord {

    private static final String TABLE = "schema_owner";

    private final Connection connection;

    TableRecord(Connection connection) {
        this.connection = connection;
    }

    void add(String part, Collection<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists " + TABLE + " (name varchar(64) not null primary key, part varchar(100) not null)");
        }
        for (String table : tables) {
            run("delete from " + TABLE + " where name = ?", table);
            run("insert into " + TABLE + " (name, part) values (?, ?)", table, part);
        }
    }

    /** @return in lower case; some may be gone since */
    Set<String> of(String part) throws SQLException {
        Set<String> tables = new TreeSet<>();
        if (there()) {
            try (PreparedStatement query = connection.prepareStatement("select name from " + TABLE + " where part = ?")) {
                query.setString(1, part);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        tables.add(rows.getString(1));
                    }
                }
            }
        }
        return tables;
    }

    void forget(String part) throws SQLException {
        if (there()) {
            run("delete from " + TABLE + " where part = ?", part);
        }
    }

    private boolean there() throws SQLException {
        return SchemaPicture.names(connection).contains(TABLE);
    }

    private void run(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
