package org.rtc.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.rtc.launcher.module.Part;

/** The migrations of one part, applied with a history of their own. */
final class PartMigrations {

    private PartMigrations() {
    }

    static String history(String id) {
        return "schema_history_" + id.replace('-', '_');
    }

    /** @throws org.rtc.launcher.Refusal when one fails, naming jar, file and line; or when the database is ahead of the jar */
    static void apply(Database database, Part part) {
        try (URLClassLoader jar = new URLClassLoader(new URL[] {part.jar().toUri().toURL()}, Flyway.class.getClassLoader())) {
            // out of order: two authors may have numbered side by side, and the later merged has the lower number
            Flyway flyway = Flyway.configure(jar)
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/" + part.id())
                    .table(history(part.id()))
                    .baselineOnMigrate(true).baselineVersion("0").outOfOrder(true)
                    .load();
            prepare(flyway, part);
            flyway.migrate();
        } catch (FlywayException e) {
            throw MigrationFailure.refusal(part, e);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A migration that failed once may have been mended since: it is tried again. One that only a newer jar knows is not forgotten. */
    private static void prepare(Flyway flyway, Part part) {
        boolean failed = false;
        for (MigrationInfo migration : flyway.info().all()) {
            MigrationState state = migration.getState();
            if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.MISSING_SUCCESS) {
                throw part.refused("the database has its migration " + migration.getVersion() + " (" + migration.getDescription()
                        + ") already, which this jar does not know", "put the newer jar back, or restore the backup from before the upgrade");
            }
            failed |= state == MigrationState.FAILED || state == MigrationState.FUTURE_FAILED || state == MigrationState.MISSING_FAILED;
        }
        if (failed) {
            flyway.repair();
        }
    }
}
