package org.rtc.launcher.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.OwnTables;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.module.Shelf;
import org.rtc.launcher.setting.Cause;

/** All that a module has in the database: tables of its own, and traces in those of others. */
public final class ModuleData implements AutoCloseable {

    private final Database database;
    private final Connection connection;
    private final String id;
    private final Optional<Part> module;
    private final List<Part> others;
    private final Set<String> tables;
    private final Traces traces;
    private final ModuleFiles files;

    private ModuleData(Database database, Connection connection, Path data, String id, Optional<Part> module, List<Part> others) throws SQLException {
        this.database = database;
        this.connection = connection;
        this.id = id;
        this.module = module;
        this.others = others;
        this.tables = connection == null ? Set.of() : tables();
        this.traces = Traces.ofModule(id, module, others, connection == null ? Set.of() : new AppliedRecord(connection).parts());
        this.files = connection == null ? null : ModuleFiles.of(connection, traces.files(), data);
    }

    /** @param data the folder of files @param module nothing where its jar is gone */
    public static ModuleData of(Database database, Path data, String id, Optional<Part> module, Shelf shelf) {
        try {
            List<Part> others = new java.util.ArrayList<>(shelf.core());
            others.addAll(shelf.modules().stream().filter(part -> !part.id().equals(id)).toList());
            return new ModuleData(database, database.exists() ? database.connect() : null, data, id, module, others);
        } catch (SQLException e) {
            throw new Refusal("The database at " + database.url() + " failed (" + Cause.of(e) + "); nothing was changed.", e);
        }
    }

    /** What its migrations made, as noted when they ran and as its prefix tells. */
    private Set<String> tables() throws SQLException {
        Set<String> there = SchemaPicture.names(connection);
        Set<String> own = new TreeSet<>(new TableRecord(connection).of(id));
        module.flatMap(OwnTables::prefix).ifPresent(prefix -> there.stream().filter(table -> table.startsWith(prefix)).forEach(own::add));
        own.retainAll(there);
        return own;
    }

    /** Whether this database ever had the module. */
    public boolean any() {
        try {
            return connection != null && others.stream().noneMatch(part -> part.id().equals(id)) && new AppliedRecord(connection).has(id);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** @throws Refusal where a table of another owner has a foreign key to one of these */
    public void checkNobodyRefers() {
        try {
            Map<String, String> referring = connection == null ? Map.of() : new Tables(connection).referring(tables);
            referring.forEach((from, to) -> {
                throw new Refusal("'" + id + "' cannot be uninstalled: the table " + from + " refers to its table " + to
                        + "; uninstall first the module that has " + from + ".");
            });
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** @return what was exported, for people */
    public String export(Path file) throws IOException {
        try (ExportFile export = new ExportFile(file)) {
            if (module.isPresent()) {
                export.jar(module.get());
            }
            for (String table : tables) {
                export.table(connection, table);
            }
            int kept = connection == null ? 0 : exportElsewhere(export);
            return export.finish() + (kept == 0 ? "" : kept == 1 ? " and a file" : " and " + kept + " files");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** @return how many files */
    private int exportElsewhere(ExportFile export) throws IOException, SQLException {
        for (Map.Entry<String, String> rows : traces.rows().entrySet()) {
            export.trace(connection, rows.getKey(), rows.getValue());
        }
        return files.export(export);
    }

    /** @return what was removed, for people */
    public String remove() throws IOException {
        if (connection == null) {
            return "no data";
        }
        try {
            int rows = traces.remove(connection);
            files.remove();
            new Tables(connection).drop(tables);
            new Tables(connection).drop(Set.of(PartMigrations.history(id)));
            new TableRecord(connection).forget(id);
            new AppliedRecord(connection).forget(id);
            return (tables.isEmpty() ? "no tables" : tables.size() == 1 ? "its table " + tables.iterator().next()
                    : "its tables " + String.join(", ", tables)) + " and " + rows + " traces elsewhere";
        } catch (SQLException e) {
            throw new Refusal("'" + id + "' was exported and taken out, but removing its data from " + database.url() + " failed ("
                    + Cause.of(e) + "); mend that and run ./rtc module uninstall " + id + " again.", e);
        }
    }

    private Refusal failed(SQLException e) {
        return new Refusal("The database at " + database.url() + " failed (" + Cause.of(e) + "); nothing was changed.", e);
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
