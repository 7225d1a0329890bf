package org.rtc.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

    /** @throws org.rtc.launcher.Refusal at the first that fails, naming jar, file and line; those before it are kept */
    public void run(List<Part> parts) {
        List<Part> withTables = parts.stream().filter(Part::hasMigrations).toList();
        try (Connection connection = database.connect()) {
            AppliedRecord record = new AppliedRecord(connection);
            List<Part> changed = record.changed(withTables);
            if (!changed.isEmpty()) {
                say.accept("Bringing the database up to date.");
            }
            for (Part part : changed) {
                PartMigrations.apply(database, part);
                record.keep(part);
            }
        } catch (SQLException e) {
            throw new Refusal("The database at " + database.url() + " failed (" + Cause.of(e) + "); see that it runs and start again.", e);
        }
    }
}
