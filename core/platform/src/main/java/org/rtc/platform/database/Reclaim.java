package org.rtc.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbc.JdbcConnection;
import org.rtc.spi.job.Job;

/**
 * The embedded database writes each commit behind what it has. It has a thread that gathers what is left of old pieces, so
 * that their place can be used again, but none where every commit is on the disk at once, as ours are: then this does it.
 */
@ApplicationScoped
public class Reclaim implements Job {
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    @Inject
    DataSource database;

    @Override
    public String name() {
        return "platform.reclaim";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        try (Connection connection = database.getConnection()) {
            if (EmbeddedStore.isWithin(connection)) {
                new EmbeddedStore(connection.unwrap(JdbcConnection.class)).reclaim(AT_MOST);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
