package org.rtc.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Plain JDBC: commits come often, and mapping rows to entities costs them most. In a transaction it is on that one's
 * connection; outside each statement is one of its own, on the disk when it returns, and spares the database what begins
 * and ends a transaction.
 */
@ApplicationScoped
public class Rows {
    @Inject
    EntityManager em;
    @Inject
    DataSource database;

    /** @throws IllegalStateException where the database fails; the transaction then rolls back */
    public <T> T in(Work<T> work) {
        try {
            return em.isJoinedToTransaction() ? work.on(em.unwrap(Connection.class)) : alone(work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T alone(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        }
    }

    /** As {@link org.rtc.spi.data.InstantConverter} stores instants. */
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** What is done on the connection, which it leaves open. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
