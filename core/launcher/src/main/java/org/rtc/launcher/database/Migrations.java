package org.rtc.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.setting.Cause;

/** Brings the tables of every part up to date, in order of dependency, each with its own history. */
public final class Migrations {

    private final Database database;
    private final Consumer<String> say;

    public Migrations(Database database, Consumer<String> say) {
        this.database = database;
        this.say = say;
    }

    /**
     * @throws Undone  at the first module whose migrations fail and left nothing behind; those before it are kept
     * @throws Refusal at the first failure that cannot be undone; both name jar, file and line
     */
    public void run(List<Part> parts) {
        List<Part> withTables = parts.stream().filter(Part::hasMigrations).toList();
        try (Connection connection = database.connect()) {
            AppliedRecord record = new AppliedRecord(connection);
            List<Part> changed = record.changed(withTables);
            if (!changed.isEmpty()) {
                say.accept("Bringing the database up to date.");
            }
            for (Part part : changed) {
                migrate(connection, record, part);
                record.keep(part);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whether the database is just as these parts expect it: none has migrations that it lacks, or lacks some that it has. */
    public boolean suits(List<Part> parts) {
        try (Connection connection = database.connect()) {
            return new AppliedRecord(connection).changed(parts.stream().filter(Part::hasMigrations).toList()).isEmpty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void migrate(Connection connection, AppliedRecord record, Part part) throws SQLException {
        if (part.kind() != Part.Kind.MODULE) {
            PartMigrations.apply(database, part);
            return;
        }
        boolean first = !record.has(part.id());
        SchemaPicture before = SchemaPicture.of(connection);
        try {
            PartMigrations.apply(database, part);
        } catch (Refusal refusal) {
            if (undone(connection, part, first, before)) {
                throw new Undone(part, refusal);
            }
            throw refusal;
        }
        Set<String> made = new TreeSet<>(SchemaPicture.names(connection));
        made.removeAll(before.tables().keySet());
        made.remove(PartMigrations.history(part.id()));
        new TableRecord(connection).add(part.id(), made);
    }

    /** What a first try left half made goes again; what an upgrade changed cannot be unmade. */
    private boolean undone(Connection connection, Part part, boolean first, SchemaPicture before) throws SQLException {
        Set<String> changed = SchemaPicture.of(connection).changedSince(before);
        if (first && changed.stream().noneMatch(before.tables()::containsKey)) {
            new Tables(connection).drop(changed);
            return true;
        }
        return changed.isEmpty();
    }

    private Refusal failed(SQLException e) {
        return new Refusal("The database at " + database.url() + " failed (" + Cause.of(e) + "); see that it runs and start again.", e);
    }
}
