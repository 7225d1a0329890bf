package org.rtc.launcher.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tables of a database as things to look at and to drop. */
final class Tables {

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /** Those of other owners that refer to one of these: table, and the one that it refers to. */
    Map<String, String> referring(Collection<String> tables) throws SQLException {
        Map<String, String> others = new TreeMap<>();
        for (String table : tables) {
            try (ResultSet keys = connection.getMetaData().getExportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                while (keys.next()) {
                    String from = keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT);
                    if (!tables.contains(from)) {
                        others.put(from, table);
                    }
                }
            }
        }
        return others;
    }

    Set<String> views(Collection<String> among) throws SQLException {
        Set<String> views = new TreeSet<>();
        try (ResultSet rows = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"VIEW"})) {
            while (rows.next()) {
                views.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        views.retainAll(among);
        return views;
    }

    /** Whatever order their foreign keys would want. */
    void drop(Collection<String> tables) throws SQLException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        Set<String> views = views(tables);
        try (Statement statement = connection.createStatement()) {
            statement.execute(h2 ? "set referential_integrity false" : "set foreign_key_checks = 0");
            try {
                for (String view : views) {
                    statement.execute("drop view if exists " + quoted(view));
                }
                for (String table : tables) {
                    if (!views.contains(table)) {
                        statement.execute("drop table if exists " + quoted(table) + (h2 ? " cascade" : ""));
                    }
                }
            } finally {
                statement.execute(h2 ? "set referential_integrity true" : "set foreign_key_checks = 1");
            }
        }
    }

    String quoted(String name) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
