package org.rtc.launcher.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tables a database has, with which columns and indexes, at one moment.
 *
 * @param tables by name in lower case; to each, what it consists of
 */
record SchemaPicture(Map<String, Set<String>> tables) {

    static SchemaPicture of(Connection connection) throws SQLException {
        Map<String, Set<String>> tables = new HashMap<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet columns = data.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                tables.computeIfAbsent(name(columns), name -> new TreeSet<>()).add(columns.getString("COLUMN_NAME") + " "
                        + columns.getString("TYPE_NAME") + " " + columns.getInt("COLUMN_SIZE") + " " + columns.getString("IS_NULLABLE")
                        + " " + columns.getString("COLUMN_DEF"));
            }
        }
        for (Map.Entry<String, Set<String>> table : tables.entrySet()) {
            try (ResultSet indexes = data.getIndexInfo(connection.getCatalog(), connection.getSchema(), table.getKey(), false, true)) {
                while (indexes.next()) {
                    table.getValue().add("index " + indexes.getString("INDEX_NAME") + " " + indexes.getString("COLUMN_NAME"));
                }
            }
        }
        return new SchemaPicture(tables);
    }

    /** Tables and views, in lower case. */
    static Set<String> names(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%",
                new String[] {"TABLE", "BASE TABLE", "VIEW"})) {
            while (tables.next()) {
                names.add(name(tables));
            }
        }
        return names;
    }

    private static String name(ResultSet row) throws SQLException {
        return row.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
    }

    /** Tables that are new, gone or made otherwise. */
    Set<String> changedSince(SchemaPicture before) {
        Set<String> changed = new TreeSet<>(tables.keySet());
        changed.addAll(before.tables.keySet());
        changed.removeIf(table -> tables.containsKey(table) && tables.get(table).equals(before.tables.get(table)));
        return changed;
    }
}
