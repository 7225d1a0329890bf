package org.rtc.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
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
                migrate(part);
                record.keep(part);
            }
        } catch (SQLException e) {
            throw new Refusal("The database at " + database.url() + " failed (" + Cause.of(e) + "); see that it runs and start again.", e);
        }
    }

    private void migrate(Part part) {
        try (URLClassLoader jar = new URLClassLoader(new URL[] {part.jar().toUri().toURL()}, Flyway.class.getClassLoader())) {
            // out of order: two authors may have numbered side by side, and the later merged has the lower number
            Flyway flyway = Flyway.configure(jar)
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/" + part.id())
                    .table("schema_history_" + part.id().replace('-', '_'))
                    .baselineOnMigrate(true).baselineVersion("0").outOfOrder(true)
                    .load();
            forgetFailed(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw MigrationFailure.refusal(part, e);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A migration that failed once may have been mended since: it is tried again. */
    private static void forgetFailed(Flyway flyway) {
        for (var migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FAILED) {
                flyway.repair();
                return;
            }
        }
    }
}
