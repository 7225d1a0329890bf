package org.rtc.testkit;

import jakarta.enterprise.context.control.RequestContextController;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.weld.config.ConfigurationKey;
import org.jboss.weld.context.bound.BoundSessionContext;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.rtc.testkit.db.Database;
import org.rtc.testkit.jpa.EntityManagers;
import org.rtc.testkit.tx.WeldTransactions;

/** CDI and the database of this JVM: started once, for all tests. */
final class Container {
    private static final Logger[] QUIET = {Logger.getLogger("org.flywaydb"), Logger.getLogger("org.jboss.weld")};

    private final WeldContainer weld;
    private RequestContextController request;
    private Map<String, Object> session;

    private Container(WeldContainer weld) {
        this.weld = weld;
    }

    static Container start() {
        for (Logger logger : QUIET) {
            logger.setLevel(Level.WARNING);
        }
        Database.start();
        WeldContainer weld = new Weld().addServices(new WeldTransactions())
                .property(ConfigurationKey.RELAXED_CONSTRUCTION.get(), false).initialize();
        Database.remember();
        return new Container(weld);
    }

    WeldContainer weld() {
        return weld;
    }

    void freshDatabase() {
        Database.reset();
        EntityManagers.factory().getCache().evictAll();
        weld.event().select(FreshDatabase.class).fire(new FreshDatabase());
    }

    void beginRequest() {
        session = new HashMap<>();
        BoundSessionContext sessions = weld.select(BoundSessionContext.class).get();
        sessions.associate(session);
        sessions.activate();
        request = weld.select(RequestContextController.class).get();
        request.activate();
    }

    void endRequest() {
        request.deactivate();
        BoundSessionContext sessions = weld.select(BoundSessionContext.class).get();
        sessions.invalidate();
        sessions.deactivate();
        sessions.dissociate(session);
    }
}
