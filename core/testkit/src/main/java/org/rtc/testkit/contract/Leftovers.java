package org.rtc.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a module is in a product that does not run: its tables in the embedded database, rows elsewhere that name it, files. */
final class Leftovers implements AutoCloseable {
    /** What was done and by whom stays, whatever becomes of the module. */
    private static final Set<String> MEMORY = Set.of("pf_audit");
    private static final Pattern BYTES = Pattern.compile("[0-9a-f]{64}");

    private final Connection connection;
    private final Path files;

    Leftovers(Path home) throws SQLException {
        files = home.resolve("data/files");
        connection = DriverManager.getConnection("jdbc:h2:file:" + home.resolve("data/db/rtc").toAbsolutePath()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IFEXISTS=TRUE", "sa", "");
    }

    List<String> tables() throws SQLException {
        return strings("select table_name from information_schema.tables where table_schema = 'public' order by table_name");
    }

    /** @return such as {@code pf_role_permission.permission: survey:note:add} */
    Set<String> rowsThatName(String id) throws SQLException {
        Set<String> found = new TreeSet<>();
        for (String table : tables()) {
            if (!MEMORY.contains(table.toLowerCase(Locale.ROOT))) {
                for (String column : columns(table)) {
                    String place = table + "." + column;
                    rows(table, column, id).forEach(value -> found.add(place + ": " + value));
                }
            }
        }
        return found;
    }

    /** Bytes of kept files that no row has. */
    Set<String> orphans() throws SQLException, IOException {
        Set<String> orphans = new TreeSet<>();
        if (Files.isDirectory(files)) {
            try (Stream<Path> all = Files.walk(files)) {
                all.map(file -> file.getFileName().toString()).filter(name -> BYTES.matcher(name).matches()).forEach(orphans::add);
            }
        }
        strings("select distinct sha256 from pf_file").forEach(orphans::remove);
        return orphans;
    }

    private List<String> columns(String table) throws SQLException {
        return strings("select column_name from information_schema.columns where table_schema = 'public' and table_name = '" + table
                + "' and data_type = 'CHARACTER VARYING'");
    }

    private List<String> rows(String table, String column, String id) throws SQLException {
        String sql = "select distinct \"" + column + "\" from \"" + table + "\" where \"" + column + "\" = ? or \"" + column
                + "\" like ? or \"" + column + "\" like ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, id);
            query.setString(2, id + ".%");
            query.setString(3, id + ":%");
            return strings(query.executeQuery());
        }
    }

    private List<String> strings(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            return strings(query.executeQuery());
        }
    }

    private static List<String> strings(ResultSet rows) throws SQLException {
        List<String> strings = new ArrayList<>();
        while (rows.next()) {
            strings.add(rows.getString(1));
        }
        return strings;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
