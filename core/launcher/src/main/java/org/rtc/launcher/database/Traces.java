package org.rtc.launcher.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rtc.launcher.module.Part;

/**
 * What a module leaves in tables of others. Each part knows how it keeps such: its {@code META-INF/rtc-uninstall.sql}
 * holds statements in which {@code :id} stands for the id of the module that goes, as a text, and {@code :class} for
 * each of its classes in turn.
 */
final class Traces {

    private static final String ENTRY = "META-INF/rtc-uninstall.sql";

    private final Connection connection;

    Traces(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param applied parts whose tables are there
     * @return how many rows went
     */
    int remove(String id, Optional<Part> module, List<Part> others, Set<String> applied) throws SQLException {
        List<String> classes = module.stream().flatMap(part -> part.entries().stream())
                .filter(entry -> entry.matches("[\\w/$]+\\.class")).map(entry -> entry.replace('/', '.').replaceFirst("\\.class$", "")).toList();
        int rows = 0;
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (Part part : others) {
                if (applied.contains(part.id())) {
                    for (String sql : statements(part, id, classes)) {
                        rows += statement.executeUpdate(sql);
                    }
                }
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(before);
        }
        return rows;
    }

    /** Ids and names of classes hold nothing that would need escaping. */
    private static List<String> statements(Part part, String id, List<String> classes) {
        List<String> statements = new ArrayList<>();
        for (String each : text(part).replaceAll("(?m)--.*$", "").split(";")) {
            String sql = each.strip().replace(":id", "'" + id + "'");
            if (sql.contains(":class")) {
                classes.forEach(name -> statements.add(sql.replace(":class", "'" + name + "'")));
            } else if (!sql.isEmpty()) {
                statements.add(sql);
            }
        }
        return statements;
    }

    private static String text(Part part) {
        try (ZipFile zip = new ZipFile(part.jar().toFile())) {
            ZipEntry entry = zip.getEntry(ENTRY);
            if (entry == null) {
                return "";
            }
            try (InputStream content = zip.getInputStream(entry)) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw part.refused("the jar is damaged (" + e.getMessage() + ")", "fetch it again or remove it");
        }
    }
}
