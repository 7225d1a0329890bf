package org.rtc.launcher.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rtc.launcher.module.Part;

/**
 * Which migrations of each part this database has, by a checksum over their names and contents. It lives in the
 * database itself, so a restored or swapped one is never mistaken; where it agrees, Flyway need not be woken.
 */
final class AppliedRecord {

    private static final String TABLE = "schema_applied";

    private final Connection connection;

    AppliedRecord(Connection connection) {
        this.connection = connection;
    }

    List<Part> changed(List<Part> parts) throws SQLException {
        Map<String, String> applied = read();
        return parts.stream().filter(part -> !checksum(part).equals(applied.get(part.id()))).toList();
    }

    boolean has(String part) throws SQLException {
        return read().containsKey(part);
    }

    /** All that this database has migrations of, installed or not. */
    Set<String> parts() throws SQLException {
        return read().keySet();
    }

    void forget(String part) throws SQLException {
        if (has(part)) {
            try (PreparedStatement delete = connection.prepareStatement("delete from " + TABLE + " where part = ?")) {
                delete.setString(1, part);
                delete.executeUpdate();
            }
        }
    }

    void keep(Part part) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists " + TABLE
                    + " (part varchar(100) not null primary key, checksum varchar(40) not null)");
        }
        forget(part.id());
        try (PreparedStatement insert = connection.prepareStatement("insert into " + TABLE + " (part, checksum) values (?, ?)")) {
            insert.setString(1, part.id());
            insert.setString(2, checksum(part));
            insert.executeUpdate();
        }
    }

    private Map<String, String> read() throws SQLException {
        Map<String, String> applied = new HashMap<>();
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), TABLE, null)) {
            if (!tables.next()) {
                return applied;
            }
        }
        try (Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select part, checksum from " + TABLE)) {
            while (rows.next()) {
                applied.put(rows.getString(1), rows.getString(2));
            }
        }
        return applied;
    }

    private static String checksum(Part part) {
        CRC32 sum = new CRC32();
        int files = 0;
        try (ZipFile zip = new ZipFile(part.jar().toFile())) {
            for (String name : part.entries().stream().filter(entry -> entry.startsWith(part.migrationFolder())).sorted().toList()) {
                ZipEntry entry = zip.getEntry(name);
                sum.update((name + " " + entry.getSize() + " " + entry.getCrc() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                files++;
            }
        } catch (IOException e) {
            throw part.refused("the jar is damaged (" + e.getMessage() + ")", "fetch it again or remove it");
        }
        return files + "-" + Long.toHexString(sum.getValue());
    }
}
