package org.rtc.bench.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Hears the statements that the persistence provider runs, while somebody listens. */
@ApplicationScoped
public class Statements {
    @Inject
    EntityManager em;

    private final List<Bound> heard = new ArrayList<>();
    private SessionEventAdapter ear;

    synchronized void listen() {
        stop();
        heard.clear();
        ear = new SessionEventAdapter() {
            @Override
            public void postExecuteCall(SessionEvent event) {
                if (event.getCall() instanceof DatabaseCall call && call.getSQLString() != null) {
                    hear(call);
                }
            }
        };
        session().getEventManager().addListener(ear);
    }

    private synchronized void hear(DatabaseCall call) {
        heard.add(new Bound(call.getSQLString(), call.hasParameters() ? new ArrayList<>(call.getParameters()) : List.of()));
    }

    synchronized List<Bound> stop() {
        if (ear != null) {
            session().getEventManager().removeListener(ear);
            ear = null;
        }
        return List.copyOf(heard);
    }

    private ServerSession session() {
        return em.getEntityManagerFactory().unwrap(ServerSession.class);
    }

    /** A statement with its parameters. */
    record Bound(String sql, List<?> parameters) {
        boolean reads() {
            return sql.regionMatches(true, 0, "SELECT", 0, 6);
        }
    }
}
