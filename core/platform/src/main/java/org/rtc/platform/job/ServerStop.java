package org.rtc.platform.job;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Ends background work while the database is still there: the server takes it away before it ends CDI's scopes. */
@WebListener
public class ServerStop implements ServletContextListener {
    @Inject
    Jobs jobs;

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        jobs.stop();
    }
}
