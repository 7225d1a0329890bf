package org.rtc.web.wiring;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * Asks a database that does not answer once more and at once, for the connection may be one of before. Three times with five
 * seconds between would keep each reader, and a thread of the server, for a minute where the database is down.
 */
public class FailFast implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        login.setQueryRetryAttemptCount(1);
        login.setDelayBetweenConnectionAttempts(0);
    }
}
