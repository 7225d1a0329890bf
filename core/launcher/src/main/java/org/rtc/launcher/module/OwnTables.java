package org.rtc.launcher.module;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/**
 * A module makes, changes and fills only tables of its own prefix, the letters before the first underscore, and shares
 * that prefix with no other part. The core's tables are its own: no module touches them but by foreign keys.
 */
public final class OwnTables {

    private static final String LAUNCHER = "schema_";
    private static final int LONGEST = 4_000_000;

    private final Map<String, Part> owners = new HashMap<>();

    private OwnTables() {
    }

    /** @param parts enabled ones, and disabled ones whose tables are kept; of two with one prefix the later is refused */
    public static void check(List<Part> parts) {
        OwnTables tables = new OwnTables();
        parts.stream().filter(part -> part.kind() == Part.Kind.CORE).forEach(part ->
                created(part).forEach(table -> prefix(table).ifPresent(prefix -> tables.owners.put(prefix, part))));
        parts.stream().filter(part -> part.kind() == Part.Kind.MODULE && part.hasMigrations()).forEach(tables::checkModule);
    }

    /** What the tables of this module begin with, underscore and all; nothing where it has none. */
    public static Optional<String> prefix(Part module) {
        return created(module).stream().findFirst().flatMap(OwnTables::prefix);
    }

    /** The tables that the migrations of this part make, by their text: of those that are still there, its own. */
    public static Set<String> created(Part part) {
        Set<String> tables = new TreeSet<>();
        for (Statement statement : statements(part)) {
            if (Set.of("create table", "create view", "rename table", "alter table").contains(statement.written.what())) {
                tables.addAll(statement.written.tables());
            }
        }
        return tables;
    }

    private void checkModule(Part module) {
        MigrationFiles.check(module);
        String prefix = null;
        for (Statement statement : statements(module)) {
            for (String table : statement.written.tables()) {
                prefix = checkTable(module, statement, table, prefix);
            }
        }
    }

    private String checkTable(Part module, Statement statement, String table, String prefix) {
        String its = prefix(table).orElseThrow(() -> module.refused(statement.place + " names the table '" + table + "' without a prefix",
                "give all tables of '" + module.id() + "' one, such as " + module.id().substring(0, Math.min(3, module.id().length())) + "_" + table));
        if (prefix != null && !prefix.equals(its)) {
            throw module.refused(statement.place + " changes the table '" + table + "', but the tables of '" + module.id()
                    + "' begin with " + prefix, "name it so, or leave another's table alone");
        }
        Part owner = owners.putIfAbsent(its, module);
        if (its.equals(LAUNCHER) || owner != null && owner != module) {
            throw module.refused(statement.place + " uses the table prefix " + its + ", which belongs to '"
                    + (owner == null || owner == module ? "launcher" : owner.id()) + "'", "choose another prefix, or remove the jar");
        }
        return its;
    }

    private static Optional<String> prefix(String table) {
        int underscore = table.indexOf('_');
        return underscore < 1 ? Optional.empty() : Optional.of(table.substring(0, underscore + 1));
    }

    private static List<Statement> statements(Part part) {
        List<Statement> statements = new ArrayList<>();
        try (ZipFile zip = new ZipFile(part.jar().toFile())) {
            for (String file : MigrationFiles.of(part)) {
                try (InputStream content = zip.getInputStream(zip.getEntry(file))) {
                    for (Sql.Statement each : Sql.statements(text(part, file, content))) {
                        String place = file + " line " + each.line();
                        statements.add(new Statement(place, written(part, place, each.words())));
                    }
                }
            }
        } catch (IOException e) {
            throw part.refused("the jar is damaged (" + e.getMessage() + ")", "fetch it again or remove it");
        }
        return statements;
    }

    private static String text(Part part, String file, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw part.refused(file + " has more than " + LONGEST / 1_000_000 + " MB", "ask its author for smaller migrations, or remove the jar");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static WrittenTables written(Part part, String place, List<String> words) {
        try {
            return WrittenTables.of(words);
        } catch (IllegalArgumentException e) {
            if (part.kind() == Part.Kind.CORE) {
                return new WrittenTables(List.of(), "");
            }
            throw part.refused(place + " has a statement '" + e.getMessage() + "', and migrations make, change and fill their own tables only",
                    "leave it out, or remove the jar");
        }
    }

    private record Statement(String place, WrittenTables written) {
    }
}
