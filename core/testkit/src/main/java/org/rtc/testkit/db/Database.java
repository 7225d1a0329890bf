package org.rtc.testkit.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.rtc.testkit.part.Part;
import org.rtc.testkit.part.Parts;

/**
 * The one database of this JVM: H2 in memory, or MariaDB with {@code -Drtc.test.db=mariadb}. It starts at the first
 * connection, with the tables of all parts.
 */
public final class Database {
    private static final DataSource WATCHED = new WatchedDataSource(Database::open);
    private static Engine engine;
    private static Pristine pristine;

    private Database() {
    }

    /** Usable before the database runs: it starts when somebody connects. */
    public static DataSource dataSource() {
        return WATCHED;
    }

    /** @throws IllegalStateException where it does not start, in words for whoever runs the tests */
    public static void start() {
        engine();
    }

    /** {@code h2} or {@code mariadb}. */
    public static String name() {
        return System.getProperty("rtc.test.db", "h2");
    }

    /** Remembers what it holds now, as that to which {@link #reset()} goes back. */
    public static synchronized void remember() {
        try (Connection connection = engine().dataSource().getConnection()) {
            pristine = Pristine.of(connection, engine());
            Writes.forget();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes away what was written since {@link #remember()}. */
    public static synchronized void reset() {
        if (!Writes.any()) {
            return;
        }
        try (Connection connection = engine().dataSource().getConnection()) {
            pristine.restore(connection);
            Writes.forget();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection open() throws SQLException {
        return engine().dataSource().getConnection();
    }

    private static synchronized Engine engine() {
        if (engine == null) {
            Engine started = switch (name()) {
                case "h2" -> new H2();
                case "mariadb" -> MariaDb.start();
                default -> throw new IllegalArgumentException("rtc.test.db is " + name() + ": it can be h2 or mariadb");
            };
            for (Part part : Parts.onClassPath()) {
                Migrations.run(part, started.dataSource());
            }
            engine = started;
        }
        return engine;
    }
}
