package org.rtc.testkit.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies, within the database itself, of the tables that hold rows before any test ran. */
final class Pristine {
    private final Engine engine;
    /** Columns that can be written of each table that had rows; none for those that were empty. */
    private final Map<String, String> columns = new LinkedHashMap<>();

    private Pristine(Engine engine) {
        this.engine = engine;
    }

    static Pristine of(Connection connection, Engine engine) throws SQLException {
        Pristine pristine = new Pristine(engine);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + engine.pristineSchema());
            for (String table : tables(connection, engine)) {
                pristine.columns.put(table, "");
                if (hasRows(statement, table)) {
                    pristine.columns.put(table, writableColumns(connection, engine, table));
                    statement.execute("CREATE TABLE " + pristine.copyOf(table) + " AS SELECT * FROM " + quoted(table));
                }
            }
        }
        return pristine;
    }

    void restore(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            run(statement, engine.beforeRestore());
            for (Map.Entry<String, String> table : columns.entrySet()) {
                String kept = table.getValue();
                if (Writes.touched(table.getKey(), !kept.isEmpty())) {
                    restore(statement, table.getKey(), kept);
                }
            }
            run(statement, engine.afterRestore());
        }
    }

    private void restore(Statement statement, String table, String kept) throws SQLException {
        statement.execute(engine.empty(quoted(table)));
        if (!kept.isEmpty()) {
            statement.execute("INSERT INTO " + quoted(table) + " (" + kept + ") SELECT " + kept + " FROM " + copyOf(table));
        }
    }

    private static List<String> tables(Connection connection, Engine engine) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = '" + engine.catalogue() + "' AND table_type = 'BASE TABLE'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static String writableColumns(Connection connection, Engine engine, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT column_name FROM information_schema.columns"
                        + " WHERE table_schema = '" + engine.catalogue() + "' AND table_name = '" + table + "'"
                        + " AND is_generated = 'NEVER' ORDER BY ordinal_position")) {
            while (found.next()) {
                names.add(quoted(found.getString(1)));
            }
        }
        return String.join(", ", names);
    }

    private static boolean hasRows(Statement statement, String table) throws SQLException {
        try (ResultSet first = statement.executeQuery("SELECT 1 FROM " + quoted(table) + " LIMIT 1")) {
            return first.next();
        }
    }

    private String copyOf(String table) {
        return engine.pristineSchema() + "." + quoted(table);
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }

    private static void run(Statement statement, List<String> commands) throws SQLException {
        for (String command : commands) {
            statement.execute(command);
        }
    }
}
