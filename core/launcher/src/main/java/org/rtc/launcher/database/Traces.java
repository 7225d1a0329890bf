package org.rtc.launcher.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rtc.launcher.module.Part;

/**
 * What a module leaves in tables of others. Each part knows how it keeps such: its {@code META-INF/rtc-uninstall.sql}
 * holds statements in which {@code :id} stands for the id of the module that goes, as a text, and {@code :class} for
 * each of its classes in turn; {@code META-INF/rtc-uninstall-theme.sql} the same for themes. {@code META-INF/rtc-uninstall-files.sql} finds the files that go with it.
 */
final class Traces {

    private static final String MODULE = "META-INF/rtc-uninstall.sql";
    private static final String THEME = "META-INF/rtc-uninstall-theme.sql";
    private static final String FILES = "META-INF/rtc-uninstall-files.sql";
    private static final Pattern DELETE = Pattern.compile("delete\\s+from\\s+(\\w+)\\s+where\\s+(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String entry;
    private final String id;
    private final List<String> classes;
    private final List<Part> parts;

    private Traces(String entry, String id, List<String> classes, List<Part> others, Set<String> applied) {
        this.entry = entry;
        this.id = id;
        this.classes = classes;
        this.parts = others.stream().filter(part -> applied.contains(part.id())).toList();
    }

    /**
     * @param module  nothing where its jar is gone
     * @param others  all but the module
     * @param applied parts whose tables are there
     */
    static Traces ofModule(String id, Optional<Part> module, List<Part> others, Set<String> applied) {
        List<String> classes = module.stream().flatMap(part -> part.entries().stream())
                .filter(entry -> entry.matches("[\\w/$]+\\.class")).map(entry -> entry.replace('/', '.').replaceFirst("\\.class$", "")).toList();
        return new Traces(MODULE, id, classes, others, applied);
    }

    static Traces ofTheme(String id, List<Part> parts, Set<String> applied) {
        return new Traces(THEME, id, List.of(), parts, applied);
    }

    /** What finds the rows that go, by table. */
    Map<String, String> rows() {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (String sql : statements()) {
            Matcher delete = DELETE.matcher(sql);
            if (delete.matches()) {
                conditions.merge(delete.group(1), "(" + delete.group(2) + ")", (a, b) -> a + " or " + b);
            }
        }
        conditions.replaceAll((table, condition) -> "select * from " + table + " where " + condition);
        return conditions;
    }

    /** What finds the files that go; empty where no part keeps any. */
    List<String> files() {
        return parts.stream().map(part -> plain(text(part, FILES)).replace(":id", "'" + id + "'")).filter(sql -> !sql.isBlank()).toList();
    }

    /** @return how many rows went */
    int remove(Connection connection) throws SQLException {
        int rows = 0;
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements()) {
                int changed = statement.executeUpdate(sql);
                rows += DELETE.matcher(sql).matches() ? changed : 0;
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
    private List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (Part part : parts) {
            for (String each : plain(text(part, entry)).split(";")) {
                String sql = each.strip().replace(":id", "'" + id + "'");
                if (sql.contains(":class")) {
                    classes.forEach(name -> statements.add(sql.replace(":class", "'" + name + "'")));
                } else if (!sql.isEmpty()) {
                    statements.add(sql);
                }
            }
        }
        return statements;
    }

    private static String plain(String sql) {
        return sql.replaceAll("(?m)--.*$", "");
    }

    private static String text(Part part, String name) {
        try (ZipFile zip = new ZipFile(part.jar().toFile())) {
            ZipEntry entry = zip.getEntry(name);
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
