package org.rtc.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/** The file of the embedded database, as H2 keeps it. */
final class EmbeddedStore {
    /** Percent of the pieces' length that is in use; H2's own thread wants as much. */
    private static final int USED = 90;
    /** Bytes that are written at a time: commits wait for no more than these. */
    private static final int AT_ONCE = 4 * 1024 * 1024;
    private final MVStore store;

    /** @param connection of H2's own, to a database within this server */
    EmbeddedStore(Connection connection) throws SQLException {
        store = ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase().getStore().getMvStore();
    }

    /** Writes what is in use of old pieces anew, until enough of them is or the time is over; what was free becomes so 45 seconds later. */
    void reclaim(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = store.compact(USED, AT_ONCE);
        }
    }
}
