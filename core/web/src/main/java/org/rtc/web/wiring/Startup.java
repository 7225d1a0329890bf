package org.rtc.web.wiring;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import org.rtc.spi.event.Started;
import org.rtc.platform.start.FirstStart;
import org.rtc.web.route.RouteTable;

/** What happens once, when the application starts. */
@WebListener
public class Startup implements ServletContextListener {
    @Inject
    RouteTable routes;
    @Inject
    FirstStart first;
    @Inject
    Addresses addresses;
    @Inject
    Event<Started> started;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletRegistration faces = event.getServletContext().getServletRegistration("faces");
        routes.facesMappings().forEach(faces::addMapping);
        event.getServletContext().getSessionCookieConfig().setSecure(addresses.secure());
        first.run();
        started.fire(new Started());
    }
}
