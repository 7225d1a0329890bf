package org.rtc.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Plain JDBC on the transaction's own connection: commits come often, and mapping rows to entities costs them most. */
@ApplicationScoped
public class Rows {
    @Inject
    EntityManager em;

    /** @throws IllegalStateException where the database fails; the transaction then rolls back */
    public <T> T in(Work<T> work) {
        try {
            return work.on(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
